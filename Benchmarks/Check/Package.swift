// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "check-bench",
  dependencies: [.package(name: "promolint", path: "../..")],
  targets: [
    .systemLibrary(name: "LibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .executableTarget(
      name: "CheckBench",
      dependencies: [
        "LibYAML", .product(name: "PolicyEngine", package: "promolint"),
        .product(name: "YAMLReading", package: "promolint"), .product(name: "CEL", package: "promolint"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
