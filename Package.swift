// swift-tools-version: 6.1
import PackageDescription

// Data flows one way: Content and Templates are read, assessed on a date, outlined as pages, rendered to bytes, published.
// A target may import only what stands above it.
let package = Package(
  name: "tiendo",
  products: [.executable(name: "tiendo", targets: ["tiendo"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "Digests", dependencies: ["CNettle"]),
    .target(name: "JSON"),
    .target(name: "PictureMetadata"),
    .target(name: "Diagnostics", dependencies: ["JSON"]),
    .target(name: "Vietnamese"),
    .target(name: "Markdown", dependencies: ["CCMark", "Vietnamese"]),
    .target(name: "Editions"),
    .target(name: "PlanModel", dependencies: ["Diagnostics", "Vietnamese", "Editions"]),
    .target(
      name: "ContentReader",
      dependencies: [
        "PlanModel", "Editions", "Markdown", "Vietnamese", "Diagnostics", "Digests", "PictureMetadata", "CArchive",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Templating", dependencies: ["Diagnostics", "Editions"]),
    .target(name: "OpenData", dependencies: ["PlanModel", "Vietnamese", "Digests", "JSON", "CXlsxWriter", "CSQLite", "CArchive"]),
    .target(
      name: "SiteBuilder",
      dependencies: [
        "ContentReader", "OpenData", "Templating", "PlanModel", "Editions", "Markdown", "Vietnamese", "Diagnostics", "Digests", "JSON", "CQREncode",
      ]),
    .target(name: "ChildProcess"),
    .systemLibrary(name: "CPublishing"),
    .target(name: "Publishing", dependencies: ["CPublishing"]),
    .target(name: "Typesetting", dependencies: ["ChildProcess", "JSON"], resources: [.embedInCode("worker.py"), .embedInCode("painter.py")]),
    .target(name: "Searching", dependencies: ["ChildProcess", "JSON", "Vietnamese"]),
    .executableTarget(
      name: "tiendo",
      dependencies: [
        "SiteBuilder", "Publishing", "Typesetting", "Searching", "ChildProcess", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Times the stages by themselves, for `make bench`.
    .executableTarget(
      name: "tiendo-bench", dependencies: ["SiteBuilder", "ContentReader", "PlanModel", "Publishing"], path: "Tests/Benchmark/Stages"),
    .testTarget(name: "EditionsTests", dependencies: ["Editions"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(name: "PictureMetadataTests", dependencies: ["PictureMetadata"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
    .testTarget(
      name: "ContentReaderTests", dependencies: ["ContentReader", "Digests"], exclude: ["Fixtures"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"], exclude: ["MustacheSpec"]),
    .testTarget(name: "OpenDataTests", dependencies: ["OpenData"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
    .testTarget(name: "TypesettingTests", dependencies: ["Typesetting"]),
    .testTarget(name: "SearchingTests", dependencies: ["Searching"]),
    .testTarget(
      name: "SiteBuilderTests", dependencies: ["SiteBuilder"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
