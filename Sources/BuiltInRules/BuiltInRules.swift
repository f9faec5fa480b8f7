public import SourceText

/// The packs, the schema and the tables that the binary carries.
public enum BuiltInRules {
  /// Every file of the folder `Rules`, named `Rules/…`, in order of their paths.
  ///
  /// - Complexity: one copy of the text.
  public static func files() -> [SourceFile] {
    EmbeddedRules.files.map { file in
      SourceFile(name: "Rules/" + text(file.path), bytes: bytes(file.text))
    }
  }

  /// The rules compiled, as a policy's image; empty where the binary carries none.
  public static var policyImage: ImageSource { ImageSource(sixBits: EmbeddedPolicy.image) }

  private static func bytes(_ literal: StaticString) -> [UInt8] {
    literal.withUTF8Buffer { unsafe Array($0) }
  }

  private static func text(_ literal: StaticString) -> String {
    String(decoding: bytes(literal), as: UTF8.self)
  }
}
