import Foundation
import PackagePlugin

/// Turns the folder `Rules` into Swift source, texts and compiled image, so that the binary alone has its packs.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules")
    let outputs = ["EmbeddedRules.swift", "EmbeddedPolicy.swift"].map {
      context.pluginWorkDirectoryURL.appending(path: $0)
    }
    let walker = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    let files = (walker?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
    return [
      .buildCommand(
        displayName: "Embedding Rules",
        executable: try context.tool(named: "embed-rules").url,
        arguments: ([rules] + outputs).map { $0.path(percentEncoded: false) },
        inputFiles: files,
        outputFiles: outputs)
    ]
  }
}
