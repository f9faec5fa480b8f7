import PolicyEvaluation
import PolicyModel
import PromotionEditing
import SourceText

/// A promotion's file that is asked about or changed.
struct PromotionFile {
  /// The path as given.
  let path: String
  /// The content as it is now.
  var bytes: [UInt8]

  /// Reads the file at `path`.
  init(_ path: String) throws(Stop) {
    self.path = path
    do {
      bytes = try Files.read(path)
    } catch {
      throw Stop(error)
    }
  }

  /// What checking the content says.
  func check(_ checker: inout PromotionChecker) -> CheckRun.Outcome {
    var outcome = CheckRun.Outcome()
    CheckRun.check(SourceFile(name: path, bytes: bytes), &checker, into: &outcome)
    return outcome
  }

  /// The report of a document, 1-based.
  ///
  /// - Throws: `Stop` with everything that is wrong with the file, or where it has no such document.
  func report(document: Int, _ checker: inout PromotionChecker) throws(Stop) -> PromotionReport {
    let outcome = check(&checker)
    guard outcome.errors.isEmpty else {
      var stop = Stop("\"\(path)\" is no valid promotion")
      stop.errors = outcome.errors
      throw stop
    }
    guard let report = outcome.reports.first(where: { $0.document == document }) else {
      throw Stop("\"\(path)\" has no document \(document)", hint: "documents are separated by ---, the first is 1")
    }
    return report
  }

  /// The content with `edits` made.
  func edited(_ edits: [ValueEdit], document: Int) throws(Stop) -> [UInt8] {
    do throws(EditError) {
      var editor = try PromotionEditor(
        bytes, as: CheckRun.format(of: SourceFile(name: path, bytes: [])), document: document)
      try editor.apply(edits)
      return editor.bytes
    } catch {
      throw Stop("\(path): \(error.message)", hint: error.hint)
    }
  }

  /// Writes the content back.
  func write() throws(Stop) {
    do throws(FileError) {
      try Files.write(bytes, to: path)
    } catch {
      throw Stop(error)
    }
  }
}
