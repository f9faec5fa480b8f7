import Foundation
import PolicyEvaluation
import PolicyLoading
import SourceText

// Loads and compiles the rules of a folder and writes two Swift sources: their texts, and the image of the compiled
// policy. A rule that is wrong fails the build at its place.

guard CommandLine.arguments.count == 4 else {
  BuildLog.stop(["usage: embed-rules RULES-FOLDER TEXTS.swift IMAGE.swift"])
}
let files = try RuleFolder.files(in: CommandLine.arguments[1])
let (loaded, sources, loadErrors) = LoadedRules.load(files)
guard let loaded else { BuildLog.stop(BuildLog.lines(loadErrors, sources)) }
let (policy, compileErrors, _) = PolicyCompiler.compile(loaded, scanning: .every)
guard let policy else { BuildLog.stop(BuildLog.lines(compileErrors, sources)) }
try EmbeddedSource.texts(files).write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
try EmbeddedSource.image(policy.image).write(toFile: CommandLine.arguments[3], atomically: true, encoding: .utf8)
