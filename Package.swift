// swift-tools-version: 6.1
import PackageDescription

// Targets stand in the order of the module graph: each uses only what stands above it.
// CONTRIBUTING.md draws the graph and says in a sentence what each module is for.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  // Templates call into HTML for every hole: without this each of those calls stays a call (a tenth of a build's time).
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let package = Package(
  name: "kleinstadtakademie",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "akademie", targets: ["akademie"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Sockets of the preview (FlyingSocks).
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .target(name: "CMarkArena"),
    .target(name: "CExchange"),
    // Links to other sites are asked for by the system's libcurl; on macOS it comes with the SDK.
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),

    // The engine, which knows nothing of the academy.
    .target(name: "POSIX", swiftSettings: strict),
    .target(name: "Files", dependencies: ["POSIX"], swiftSettings: strict),
    .target(name: "PercentCoding", swiftSettings: strict),
    .target(name: "CharacterReferences", swiftSettings: strict),
    .target(name: "Transliteration", swiftSettings: strict),
    .target(name: "Hashing", swiftSettings: strict),
    .target(name: "JSON", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["Hashing", "JSON", "PercentCoding", "POSIX"], swiftSettings: strict),
    .target(name: "CivilTime", dependencies: ["POSIX"], swiftSettings: strict),
    .target(name: "HTML", dependencies: ["PercentCoding", "POSIX"], swiftSettings: strict),
    .target(name: "Calendar", dependencies: ["CivilTime"], swiftSettings: strict),
    .target(
      name: "Markdown",
      dependencies: ["CMarkArena", "CMarkGFM", "Diagnostics", "PercentCoding", "POSIX", "Transliteration"],
      swiftSettings: strict),
    .target(
      name: "FrontMatter", dependencies: ["CivilTime", "CYAML", "Diagnostics", "JSON", "Transliteration"],
      swiftSettings: strict),
    .target(
      name: "Content",
      dependencies: [
        "CharacterReferences", "Diagnostics", "Files", "FrontMatter", "Markdown", "PercentCoding", "POSIX",
      ],
      swiftSettings: strict),
    .target(name: "Search", dependencies: ["CDeflate", "Hashing", "POSIX"], swiftSettings: strict),
    .target(
      name: "Checks",
      dependencies: ["CharacterReferences", "Diagnostics", "Hashing", "HTML", "PercentCoding", "POSIX"],
      swiftSettings: strict),
    .target(
      name: "Output", dependencies: ["CExchange", "Diagnostics", "Files", "Hashing", "POSIX"], swiftSettings: strict),
    .target(
      name: "Build",
      dependencies: [
        "Checks", "CivilTime", "Content", "Diagnostics", "FrontMatter", "Hashing", "HTML", "JSON", "Output",
        "PercentCoding", "POSIX", "Search",
      ],
      swiftSettings: strict),
    .target(
      name: "Serve",
      dependencies: [
        "Build", "Content", "Diagnostics", "Files", "Hashing", "HTML", "JSON", "PercentCoding", "POSIX",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], swiftSettings: strict),

    // This site.
    .target(
      name: "Collections",
      dependencies: ["CivilTime", "Content", "Diagnostics", "FrontMatter", "Markdown", "PercentCoding"],
      swiftSettings: strict),
    .target(
      name: "Editing",
      dependencies: [
        "CivilTime", "Collections", "Content", "Diagnostics", "Files", "FrontMatter", "JSON", "Markdown",
        "PercentCoding", "POSIX",
      ],
      swiftSettings: strict),
    .target(
      name: "Templates",
      dependencies: [
        "Build", "Calendar", "CivilTime", "Collections", "Content", "Editing", "FrontMatter", "Hashing", "HTML", "JSON",
        "Markdown", "PercentCoding", "Search",
      ],
      path: "templates", resources: [.copy("assets")], swiftSettings: strict),
    .executableTarget(
      name: "akademie",
      dependencies: [
        "Build", "CCurl", "CivilTime", "Collections", "Content", "Diagnostics", "Editing", "Files", "FrontMatter",
        "JSON", "POSIX", "Search", "Serve", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .executableTarget(name: "SearchEvaluation", dependencies: ["Search"], swiftSettings: strict),

    // One folder of tests a module.
    .target(
      name: "TestSupport", dependencies: ["CivilTime", "Collections", "Content", "Diagnostics", "POSIX"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "PercentCodingTests", dependencies: ["PercentCoding"], swiftSettings: strict),
    .testTarget(name: "CharacterReferencesTests", dependencies: ["CharacterReferences"], swiftSettings: strict),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files", "POSIX", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TransliterationTests", dependencies: ["Transliteration"], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "JSON", "POSIX"], swiftSettings: strict),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"], swiftSettings: strict),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar", "CivilTime"], swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CMarkArena", "CMarkGFM", "Diagnostics", "Markdown"],
      exclude: ["StaticLink"], resources: [.copy("Resources")], swiftSettings: strict),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["Diagnostics", "FrontMatter", "TestSupport"],
      exclude: ["messages.txt"], swiftSettings: strict),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Diagnostics", "POSIX", "TestSupport"], exclude: ["messages.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "CollectionsTests",
      dependencies: ["CivilTime", "Collections", "Content", "Diagnostics", "FrontMatter", "TestSupport"],
      exclude: ["messages.txt"], swiftSettings: strict),
    .testTarget(
      name: "BuildTests", dependencies: ["akademie", "TestSupport"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["akademie", "Diagnostics", "POSIX", "Serve", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests",
      dependencies: [
        "Build", "CivilTime", "Collections", "Content", "Diagnostics", "Editing", "FrontMatter", "HTML", "JSON",
        "Search", "Templates", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Search"], exclude: ["ask.mjs", "broken.mjs", "hostile.mjs", "terms.mjs"],
      swiftSettings: strict),
    .testTarget(name: "ChecksTests", dependencies: ["Checks", "Diagnostics", "HTML"], swiftSettings: strict),
    .testTarget(
      name: "EditingTests",
      dependencies: [
        "Build", "CivilTime", "Collections", "Content", "Diagnostics", "Editing", "FrontMatter", "Markdown",
        "Templates", "TestSupport",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "OutputProbe", dependencies: ["Output", "POSIX"], path: "Tests/OutputProbe", swiftSettings: strict),
    .testTarget(
      name: "ServeTests",
      dependencies: [
        "Build", "Content", "Diagnostics", "HTML", "POSIX", "Search", "Serve", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OutputTests", dependencies: ["Diagnostics", "Hashing", "Output", "OutputProbe", "TestSupport"],
      swiftSettings: strict),
  ]
)
