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

/// Everything that a program needs to check promotions.
let engine: [Target.Dependency] = [
  "BuiltInRules", "CEL", "CancellationPlan", "ClauseMatching", "PolicyEvaluation", "PolicyLoading", "PolicyModel",
  "PolicyReporting", "PromotionEditing", "SourceText", "TextScanning", "YAMLReading",
]

let package = Package(
  name: "promolint",
  products: [
    .executable(name: "promolint", targets: ["promolint"]),
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "ClauseMatching", targets: ["ClauseMatching"]),
    .library(name: "Patterns", targets: ["Patterns"]),
    .library(name: "TextScanning", targets: ["TextScanning"]),
    .library(name: "YAMLReading", targets: ["YAMLReading"]),
    .library(
      name: "PolicyEngine",
      targets: ["BuiltInRules", "PolicyEvaluation", "PolicyLoading", "PolicyModel", "PolicyReporting", "SourceText"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
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
    .target(
      name: "TextScanning", dependencies: ["Patterns", "SourceText"], exclude: ["Phrases.md", "Tables"],
      swiftSettings: settings),
    .testTarget(
      name: "TextScanningTests", dependencies: ["Patterns", "SourceText", "TextScanning"], swiftSettings: settings),

    // The clauses of a promotion's own terms that govern stopping it.
    .target(name: "ClauseMatching", dependencies: ["SourceText"], swiftSettings: settings),
    .testTarget(
      name: "ClauseMatchingTests", dependencies: ["ClauseMatching", "SourceText"], exclude: ["Documents"],
      swiftSettings: settings),

    // Values of a promotion's file changed in place.
    .target(name: "PromotionEditing", dependencies: ["SourceText", "YAMLReading"], swiftSettings: settings),
    .testTarget(
      name: "PromotionEditingTests",
      dependencies: [
        "BuiltInRules", "PolicyEvaluation", "PolicyLoading", "PolicyModel", "PromotionEditing", "SourceText",
        "YAMLReading",
      ],
      swiftSettings: settings),

    // The nouns of the product as value types.
    .target(name: "PolicyModel", dependencies: ["SourceText"], swiftSettings: settings),

    // Promotions to facts, rule folders to rules, with everything that is wrong with either.
    .target(
      name: "PolicyLoading", dependencies: ["CEL", "Patterns", "PolicyModel", "SourceText", "YAMLReading"],
      swiftSettings: settings),

    // Compiled rules, their evaluation, the recommendation.
    .target(
      name: "PolicyEvaluation",
      dependencies: [
        "CEL", "ClauseMatching", "PolicyLoading", "PolicyModel", "PromotionEditing", "SourceText", "TextScanning",
        "YAMLReading",
      ],
      swiftSettings: settings),

    // Reports, one file a format.
    .target(name: "PolicyReporting", dependencies: ["PolicyModel", "SourceText"], swiftSettings: settings),
    .testTarget(
      name: "PolicyReportingTests", dependencies: ["PolicyModel", "PolicyReporting", "SourceText"],
      exclude: ["Goldens", "Scripts"],
      swiftSettings: settings),

    // The steps that carry a cancellation out, or put things right instead.
    .target(
      name: "CancellationPlan", dependencies: ["PolicyModel", "PolicyReporting", "SourceText"], swiftSettings: settings),
    .testTarget(
      name: "CancellationPlanTests", dependencies: ["CancellationPlan", "PolicyModel", "SourceText"],
      exclude: ["Goldens", "Scripts"], swiftSettings: settings),

    // The folder Rules in the binary.
    .executableTarget(
      name: "embed-rules", dependencies: ["PolicyEvaluation", "PolicyLoading", "SourceText"],
      path: "Sources/RuleEmbedding/Tool", swiftSettings: settings),
    .plugin(
      name: "EmbedRules", capability: .buildTool(), dependencies: ["embed-rules"], path: "Sources/RuleEmbedding/Plugin"),
    .target(
      name: "BuiltInRules", dependencies: ["SourceText"], swiftSettings: settings, plugins: ["EmbedRules"]),

    // The command.
    .executableTarget(
      name: "promolint",
      dependencies: engine + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .testTarget(
      name: "PromolintTests", dependencies: ["promolint"], exclude: ["Goldens"], swiftSettings: settings),
  ]
)

// The benchmark of whole checks, which is measured with the product's own build: Benchmarks/README.md says how.
if Context.environment["PROMOLINT_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "check-benchmark",
      dependencies: [
        "BuiltInRules", "CEL", "CLibYAML", "PolicyEvaluation", "PolicyLoading", "PolicyModel", "PromotionEditing",
        "SourceText", "YAMLReading",
      ], path: "Benchmarks/Check", swiftSettings: settings))
}
