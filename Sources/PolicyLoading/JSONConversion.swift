public import SourceText

/// YAML as JSON.
public enum JSONConversion {
  /// The one document of a YAML file as JSON, or nil beside the errors.
  ///
  /// An absence that JSON Schema has no word for (`none`, null) is allowed for every property of the promotion schema;
  /// the exported form says so in its description only.
  public static func json(of file: SourceFile) -> (json: JSONValue?, errors: [FileDiagnostic]) {
    let (view, errors) = OwnFile.read(file, index: 0)
    return (view?.json, errors)
  }
}
