// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "PatternsBenchmark",
  dependencies: [.package(name: "promolint", path: "../..")],
  targets: [
    .executableTarget(
      name: "PatternsBenchmark",
      dependencies: [.product(name: "Patterns", package: "promolint")])
  ]
)
