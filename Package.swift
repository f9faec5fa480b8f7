// swift-tools-version: 6.2

import PackageDescription

/// The settings that every target of the package is built with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "promolint",
  products: [
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "Patterns", targets: ["Patterns"]),
  ],
  targets: [
    // The system's libyaml; apt: libyaml-dev, brew: libyaml.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),

    // Files, ranges, positions, snippets.
    .target(name: "SourceText", swiftSettings: settings),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: settings),

    // YAML and JSON bytes to a compact tree with exact ranges.
    .target(name: "YAMLReading", dependencies: ["CLibYAML", "SourceText"], swiftSettings: settings),
    .testTarget(name: "YAMLReadingTests", dependencies: ["SourceText", "YAMLReading"], swiftSettings: settings),

    // Linear-time regular expressions.
    .target(
      name: "Patterns", dependencies: ["SourceText"], exclude: ["Patterns.md", "Scripts"], swiftSettings: settings),
    .testTarget(
      name: "PatternsTests", dependencies: ["Patterns", "SourceText"], exclude: ["Tables"], swiftSettings: settings),

    // The Common Expression Language.
    .target(
      name: "CEL", dependencies: ["Patterns", "SourceText"], exclude: ["Scripts"], swiftSettings: settings),
    .testTarget(name: "CELTests", dependencies: ["CEL", "Patterns", "SourceText"], swiftSettings: settings),

    // Phrases, lexicons and patterns over copy, in one pass.
    .target(name: "TextScanning", dependencies: ["Patterns", "SourceText"], swiftSettings: settings),
    .testTarget(
      name: "TextScanningTests", dependencies: ["Patterns", "SourceText", "TextScanning"], swiftSettings: settings),
  ]
)
