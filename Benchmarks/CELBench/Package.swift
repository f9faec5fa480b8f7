// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "cel-bench",
  dependencies: [.package(name: "promolint", path: "../..")],
  targets: [
    // Counts calls of malloc by standing in front of it; glibc only.
    .target(name: "CAllocations"),
    .executableTarget(
      name: "CELBench", dependencies: ["CAllocations", .product(name: "CEL", package: "promolint")]),
  ]
)
