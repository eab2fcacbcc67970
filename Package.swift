// swift-tools-version: 6.1
import PackageDescription

// The program holds the libraries of Swift: it starts in two thirds of the time, and runs where no Swift is. The libraries name each other, so they are
// looked through as one group.
let withSwiftInside: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-Xlinker", "--start-group", "-lFoundation", "-lFoundationNetworking", "-lFoundationInternationalization",
      "-lFoundationEssentials", "-lCoreFoundation", "-l_CFURLSessionInterface", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
      "-Xlinker", "--end-group",
    ], .when(platforms: [.linux], configuration: .release))
]

// Data flows one way: Content and Templates are read, assessed on a date, outlined as pages, rendered to bytes, published.
// A target may import only what stands above it.
let package = Package(
  name: "tiendo",
  products: [.executable(name: "tiendo", targets: ["tiendo"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    // In place of libcurl, which Foundation would ask for a network.
    .target(name: "COffline"),
    .target(name: "Characters"),
    .target(name: "ChildProcess"),
    .target(name: "Digests", dependencies: ["CNettle"]),
    .target(name: "JSON"),
    .target(name: "PictureMetadata"),
    .target(name: "Diagnostics", dependencies: ["Characters", "JSON"]),
    .target(name: "Explanations", dependencies: ["Diagnostics"]),
    .target(name: "Vietnamese"),
    .target(name: "Markdown", dependencies: ["CCMark", "Characters", "Vietnamese"]),
    .target(name: "Editions", dependencies: ["Characters"]),
    .target(name: "PlanModel", dependencies: ["Diagnostics", "Vietnamese", "Editions"]),
    .target(name: "Workbooks", dependencies: ["ChildProcess", "Digests"], resources: [.embedInCode("workbook.py")]),
    .target(
      name: "ContentReader",
      dependencies: [
        "PlanModel", "Editions", "Markdown", "Workbooks", "Characters", "Vietnamese", "Diagnostics", "Digests", "PictureMetadata", "CArchive",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Templating", dependencies: ["Characters", "Diagnostics", "Editions"]),
    .target(name: "WorkbookWriting", dependencies: ["CXlsxWriter"]),
    .target(
      name: "OpenData",
      dependencies: ["Characters", "PlanModel", "Vietnamese", "Digests", "JSON", "WorkbookWriting", "CXlsxWriter", "CSQLite", "CArchive"]),
    .target(
      name: "SiteBuilder",
      dependencies: [
        "ContentReader", "OpenData", "Templating", "PlanModel", "Editions", "Markdown", "Vietnamese", "Diagnostics", "Digests", "JSON",
        "Characters", "CQREncode",
      ]),
    .target(
      name: "Forms",
      dependencies: ["ContentReader", "PlanModel", "Vietnamese", "Diagnostics", "Digests", "Workbooks", "WorkbookWriting", "CXlsxWriter"]),
    .systemLibrary(name: "CPublishing"),
    .target(name: "Publishing", dependencies: ["CPublishing", "Digests", "JSON"]),
    .target(name: "Watching", dependencies: ["Publishing"]),
    .target(
      name: "Serving", dependencies: ["JSON", .product(name: "FlyingFox", package: "FlyingFox")],
      resources: [.embedInCode("Page/live.js"), .embedInCode("Page/live.css")]),
    .target(name: "Typesetting", dependencies: ["ChildProcess", "JSON"], resources: [.embedInCode("worker.py"), .embedInCode("painter.py")]),
    .target(name: "Importing", dependencies: ["Characters", "ChildProcess", "OpenData", "PlanModel", "Vietnamese", "Diagnostics"]),
    .target(name: "Searching", dependencies: ["ChildProcess", "JSON", "Vietnamese"]),
    .executableTarget(
      name: "tiendo",
      dependencies: [
        "SiteBuilder", "OpenData", "Forms", "Digests", "WorkbookWriting", "Publishing", "Typesetting", "Searching", "Watching", "Serving",
        "Workbooks", "Importing", "ChildProcess", "Diagnostics", "Explanations", "COffline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], linkerSettings: withSwiftInside),
    // Times the stages by themselves, for `make bench`.
    .executableTarget(
      name: "tiendo-bench", dependencies: ["SiteBuilder", "ContentReader", "PlanModel", "Publishing", "Digests"], path: "Tests/Benchmark/Stages",
      linkerSettings: withSwiftInside),
    .testTarget(name: "CharactersTests", dependencies: ["Characters"]),
    // What others wrote, by chance and by the million, for `make fuzz`. Tests take some inputs of each.
    .target(
      name: "Fuzzing",
      dependencies: [
        "ContentReader", "PlanModel", "Workbooks", "Templating", "Markdown", "Editions", "Vietnamese", "Diagnostics",
        .product(name: "Yams", package: "Yams"),
      ],
      path: "Tests/Fuzz/Fuzzing"),
    .executableTarget(name: "tiendo-fuzz", dependencies: ["Fuzzing"], path: "Tests/Fuzz/Program"),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "EditionsTests", dependencies: ["Editions"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Characters"]),
    .testTarget(name: "ExplanationsTests", dependencies: ["Explanations"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(name: "PictureMetadataTests", dependencies: ["PictureMetadata"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "ChildProcess"]),
    .testTarget(
      name: "ContentReaderTests", dependencies: ["ContentReader", "Workbooks", "Digests"], exclude: ["Fixtures"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"], exclude: ["MustacheSpec"]),
    .testTarget(name: "OpenDataTests", dependencies: ["OpenData", "WorkbookWriting"]),
    .testTarget(name: "FormsTests", dependencies: ["Forms", "ContentReader"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Digests"]),
    .testTarget(name: "WatchingTests", dependencies: ["Watching", "Publishing"]),
    .testTarget(name: "ServingTests", dependencies: ["Serving"]),
    .testTarget(name: "TypesettingTests", dependencies: ["Typesetting"]),
    .testTarget(name: "ImportingTests", dependencies: ["Importing"]),
    .testTarget(name: "SearchingTests", dependencies: ["Searching"]),
    .testTarget(
      name: "SiteBuilderTests", dependencies: ["SiteBuilder"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

// One build serves everybody: what is published is what the tests look into. Tests themselves are compiled quickly rather than to run fast.
for target in package.targets {
  switch target.type {
  case .regular: target.swiftSettings = [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]
  case .test: target.swiftSettings = [.unsafeFlags(["-Onone"], .when(configuration: .release))]
  default: break
  }
}
