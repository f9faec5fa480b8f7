import SourceText

extension Files {
  /// The one input of a command, as `source`, for commands that cannot go on without it.
  ///
  /// - Throws: `Stop` where it cannot be read.
  static func input(_ path: String) throws(Stop) -> SourceFile {
    do throws(FileError) {
      return try source(path)
    } catch {
      throw Stop(error)
    }
  }
}
