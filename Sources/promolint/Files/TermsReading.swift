import PolicyModel
import SourceText

/// Reads the terms file that a promotion names, never outside the promotion's own folder.
enum TermsReading {
  /// The largest terms file, in bytes.
  static let maximumSize = 4 << 20

  /// The file at `path`, relative to the folder of `promotion`, as the engine takes it.
  static func result(_ path: String, of promotion: SourceFile) -> Result<SourceFile, InputError> {
    do throws(FileError) {
      return .success(try read(path, of: promotion.name == "<stdin>" ? "stdin" : promotion.name))
    } catch {
      return .failure(InputError(file: promotion.name, message: error.message, hint: error.hint))
    }
  }

  /// The file at `path`, relative to the folder of `promotion`.
  ///
  /// - Throws: `FileError` where the path is absolute, leads out of the folder (also by a link), or cannot be read.
  static func read(_ path: String, of promotion: String) throws(FileError) -> SourceFile {
    let folder = PathText.folder(of: promotion)
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw FileError(
        message: "terms file \"\(path)\" lies outside the promotion's folder",
        hint: "put it beside the promotion and write terms: ./\(PathText.name(of: path))")
    }
    let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let full = PathText.join(folder, relative)
    guard Files.kind(of: full) != .missing else {
      throw FileError(
        message: "terms file \"\(path)\" is missing", hint: "it is looked for beside the promotion, at \(full)")
    }
    guard let real = Files.resolved(full), let root = Files.resolved(folder),
      real.hasPrefix(root == "/" ? "/" : root + "/")
    else {
      throw FileError(
        message: "terms file \"\(path)\" leads outside the promotion's folder",
        hint: "links that leave the folder are not followed; copy the file beside the promotion")
    }
    let bytes = try Files.read(full)
    guard bytes.count <= maximumSize else {
      throw FileError(message: "terms file \"\(path)\" is larger than \(maximumSize >> 20) MiB")
    }
    return SourceFile(name: full, bytes: bytes)
  }
}
