// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "promolint", path: "../..")],
  targets: [
    // Linked by fuzz.sh: the main function is libFuzzer's.
    .target(name: "CELFuzz", dependencies: [.product(name: "CEL", package: "promolint")])
  ]
)
