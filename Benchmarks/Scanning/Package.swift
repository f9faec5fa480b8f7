// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "ScanningBenchmark",
  dependencies: [.package(name: "promolint", path: "../..")],
  targets: [
    .executableTarget(
      name: "ScanningBenchmark",
      dependencies: [.product(name: "TextScanning", package: "promolint")])
  ]
)
