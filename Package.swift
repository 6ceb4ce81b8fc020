// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "kleinstadtakademie",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .target(name: "Search", dependencies: ["CDeflate"], swiftSettings: strict),
    .executableTarget(name: "SearchEvaluation", dependencies: ["Search"], swiftSettings: strict),
    .testTarget(name: "SearchTests", dependencies: ["Search"], swiftSettings: strict),
  ]
)
