// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "promolint", path: "..")],
  targets: [
    // libyaml alone: the floor.
    .systemLibrary(name: "CBareYAML", pkgConfig: "yaml-0.1"),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "CBareYAML", .product(name: "PolicyEngine", package: "promolint"),
        .product(name: "YAMLReading", package: "promolint"),
      ]),
  ]
)
