import Foundation
import Testing

@testable import Publishing

@Suite("Parts of a site are replaced")
struct PartsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let old = [
    "index.html": "Trang chủ", "404.html": "Không có", "xa-phuong/phu-lam/index.html": "Phú Lâm", "xa-phuong/phu-lam/so-lieu/a.csv": "1,2",
    "xa-phuong/tran-bien/index.html": "Trấn Biên", "tinh/dong-nai/index.html": "Đồng Nai", "du-lieu-mo/a.csv": "a",
  ]

  /// The old site with some files in new words, nil for those that go.
  static func changed(_ changes: [String: String?]) -> [String: String] {
    old.merging(changes.compactMapValues { $0 }) { $1 }.filter { path, _ in changes[path] != .some(nil) }
  }

  /// Writes the files of some parts.
  @discardableResult
  private func replace(
    _ parts: [String], _ files: [String: String], method: Exchange.Method = .oneStep
  ) throws -> PublicationSummary {
    let publication = try Publication.begin(output: folder.output, parts: parts, method: method)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where parts.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) {
      try publication.write(path, Array(text.utf8))
    }
    return try publication.commit()
  }

  /// The site is what a whole publication of these files gives, folders included, and nothing else is left beside it.
  private func expect(_ files: [String: String]) throws {
    try publish(files, to: folder / "whole/public")
    let expected = try FileManager.default.subpathsOfDirectory(atPath: folder / "whole/public").sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.output).sorted() == expected)
    #expect(try site(folder.output) == files)
    #expect(try folder.names.filter { $0 != "whole" } == ["public", "public.lock"])
  }

  /// Changes of every kind, each with the parts they lie in.
  static let cases: [(parts: [String], changes: [String: String?])] = [
    (["xa-phuong/phu-lam"], ["xa-phuong/phu-lam/index.html": "mới"]),
    (["xa-phuong/phu-lam", "index.html"], ["xa-phuong/phu-lam/so-lieu/a.csv": nil, "index.html": "mới", "xa-phuong/phu-lam/b/c.html": "c"]),
    (["xa-phuong/phu-lam", "index.html", "404.html"], ["index.html": "mới"]),
    (["xa-phuong/moi", "tinh/moi.html", "moi/moi/moi"], ["xa-phuong/moi/index.html": "x", "tinh/moi.html": "y", "moi/moi/moi/a": "z"]),
    (["tinh/dong-nai", "index.html"], ["tinh/dong-nai/index.html": nil, "index.html": nil]),
    (["xa-phuong/phu-lam"], ["xa-phuong/phu-lam/index.html": nil, "xa-phuong/phu-lam/so-lieu/a.csv": nil, "xa-phuong/phu-lam": "là tệp"]),
    (["404.html"], ["404.html": nil, "404.html/a": "là thư mục"]),
    (["xa-phuong", "tinh", "du-lieu-mo"], ["xa-phuong/a/b": "x", "du-lieu-mo/a.csv": "b", "tinh/dong-nai/index.html": nil]),
    (["nothing", "xa-phuong/nothing/at/all"], [:]),
  ]

  @Test("The site is that of a whole publication, and what lies outside the parts is left alone", arguments: cases.indices, [true, false])
  func replaced(number: Int, inOneStep: Bool) throws {
    let (parts, changes) = Self.cases[number]
    try publish(Self.old, to: folder.output)
    let before = try identities(folder.output)
    let new = Self.changed(changes)
    let summary = try replace(parts, new, method: inOneStep ? .oneStep : .journal)
    try expect(new)
    let inParts = { (path: String) in parts.contains { path == $0 || path.hasPrefix($0 + "/") } }
    let unchanged = Self.old.filter { inParts($0.key) && new[$0.key] == $0.value }.count
    #expect(
      summary
        == PublicationSummary(
          written: changes.values.compactMap(\.self).count, unchanged: unchanged, kept: 0,
          removed: Self.old.keys.filter { new[$0] == nil }.count, exchanged: !changes.isEmpty))
    // Files keep inode and times, in the parts too.
    let after = try identities(folder.output)
    for path in new.keys where Self.old[path] == new[path] { #expect(after[path] == before[path], "\(path)") }
    #expect(after[".tiendo-site"] == before[".tiendo-site"])
  }

  @Test("Equal parts are left alone with their folders, beside ones that differ")
  func equal() throws {
    try publish(Self.old, to: folder.output)
    let before = try identities(folder.output)
    let parts = ["xa-phuong/phu-lam", "xa-phuong/tran-bien", "index.html", "404.html"]
    #expect(try replace(parts, Self.old) == PublicationSummary(written: 0, unchanged: 5, kept: 0, removed: 0, exchanged: false))
    #expect(try identities(folder.output) == before)
    let new = Self.changed(["404.html": "x", "xa-phuong/tran-bien/b": "y"])
    #expect(try replace(parts, new) == PublicationSummary(written: 2, unchanged: 4, kept: 0, removed: 0, exchanged: true))
    for path in ["xa-phuong/phu-lam", "xa-phuong/phu-lam/so-lieu", "index.html", "tinh"] {
      #expect(try Identity(folder.output + "/" + path) == before[path], "\(path)")
    }
  }

  @Test("An empty folder of strangers in a part goes, outside it stays")
  func strangers() throws {
    try publish(Self.old, to: folder.output)
    try folder.makeFolder("public/xa-phuong/phu-lam/new")
    try folder.put("public/tinh/note.txt", "x")
    #expect(try replace(["xa-phuong/phu-lam"], Self.old).exchanged)
    #expect(try site(folder.output) == Self.old.merging(["tinh/note.txt": "x"]) { $1 })
    #expect(!FileManager.default.fileExists(atPath: folder / "public/xa-phuong/phu-lam/new"))
  }

  @Test("A link in a part's place is replaced, and what it led to stays")
  func link() throws {
    try publish(Self.old, to: folder.output)
    try folder.put("private/index.html", "Phú Lâm")
    try FileManager.default.removeItem(atPath: folder / "public/xa-phuong/phu-lam")
    try folder.link("public/xa-phuong/phu-lam", to: folder / "private")
    #expect(try replace(["xa-phuong/phu-lam"], Self.old).written == 2)
    #expect(try site(folder.output) == Self.old)
    #expect(try site(folder / "private") == ["index.html": "Phú Lâm"])
  }

  @Test("Files grow in parts, and old ones may be kept there")
  func growAndKeep() throws {
    try publish(Self.old, to: folder.output)
    let publication = try Publication.begin(output: folder.output, parts: ["du-lieu-mo", "xa-phuong/phu-lam", "404.html", "index.html"])
    let file = try publication.grow("du-lieu-mo/a.csv")
    try file.append(Array("ab".utf8))
    try file.finish()
    #expect(failure { _ = try publication.grow("tinh/a.csv") } == .outsideParts("tinh/a.csv"))
    publication.abandon()

    let second = try Publication.begin(output: folder.output, parts: ["du-lieu-mo", "xa-phuong/phu-lam", "404.html", "index.html"])
    try second.write("du-lieu-mo/b.csv", Array("b".utf8))
    let summary = try second.commit { $0.hasSuffix(".csv") || $0 == "404.html" }
    #expect(summary == PublicationSummary(written: 1, unchanged: 0, kept: 3, removed: 2, exchanged: true))
    #expect(
      try site(folder.output)
        == Self.changed(["du-lieu-mo/b.csv": "b", "index.html": nil, "xa-phuong/phu-lam/index.html": nil]))
  }

  @Test("Hundreds of parts")
  func many() throws {
    let paths = (0..<400).map { "xa-phuong/\($0)/index.html" }
    try publish(Dictionary(uniqueKeysWithValues: paths.map { ($0, "old") }), to: folder.output)
    let new = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0.isMultiple(of: 2) ? "old" : "new") })
    let summary = try replace((0..<400).map { "xa-phuong/\($0)" }, new)
    #expect(summary == PublicationSummary(written: 200, unchanged: 200, kept: 0, removed: 0, exchanged: true))
    try expect(new)
  }
}

@Suite("Parts that cannot be replaced are refused")
struct PartRefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func begin(_ parts: String...) -> PublicationError? {
    failure { _ = try Publication.begin(output: folder.output, parts: parts) }
  }

  @Test("Where there is no site of ours it has to be written whole", arguments: ["missing", "parent missing", "empty"])
  func noSite(kind: String) throws {
    if kind == "empty" { try folder.makeFolder("public") }
    let output = kind == "parent missing" ? folder / "a/b/public" : folder.output
    #expect(failure { _ = try Publication.begin(output: output, parts: ["a"]) } == .needsWholeSite(output: output))
    #expect(PublicationError.needsWholeSite(output: "Site/public").vi == "không thể chỉ thay một phần của “Site/public”; hãy dựng lại cả trang")
    #expect(PublicationError.needsWholeSite(output: "Site/public").en == "“Site/public” cannot be replaced in parts; build the whole site")
    #expect(try publish(["a": "x"], to: output).exchanged)
  }

  @Test("A foreign folder, one with a repository, one that is locked")
  func refused() throws {
    try folder.put("public/thesis.docx", "x")
    #expect(begin("a") == .foreignFolder(folder.output))
    try FileManager.default.removeItem(atPath: folder.output)
    let publication = try Publication.begin(output: folder.output)
    #expect(begin("a") == .locked(output: folder.output))
    _ = try publication.commit()
    try folder.put("public/.git/HEAD", "ref")
    #expect(begin("a") == .holdsRepository(folder.output + "/.git"))
  }

  @Test("A file or a link where a folder leads to a part", arguments: ["file", "link"])
  func wayBlocked(kind: String) throws {
    try publish(["index.html": "x"], to: folder.output)
    if kind == "file" { try folder.put("public/xa", "x") } else { try folder.link("public/xa", to: folder.path) }
    #expect(begin("index.html", "xa/a") == .needsWholeSite(output: folder.output))
    #expect(begin("index.html", "xa") == nil)
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test(
    "Parts in parts, parts named twice, paths that are none",
    arguments: [
      (["xa/a", "b", "xa"], PublicationError.nestedParts("xa/a", in: "xa")), (["a", "a"], .nestedParts("a", in: "a")),
      (["a/b/c/d", "a-b", "a/b"], .nestedParts("a/b/c/d", in: "a/b")), (["a/"], .invalidPath("a/", .emptyPart)),
      (["../a"], .invalidPath("../a", .dotPart)), ([".tiendo-site"], .invalidPath(".tiendo-site", .reserved)), ([""], .invalidPath("", .emptyPart)),
    ])
  func badParts(parts: [String], error: PublicationError) throws {
    try publish([:], to: folder.output)
    #expect(failure { _ = try Publication.begin(output: folder.output, parts: parts) } == error)
  }

  @Test("Parts whose names only begin alike are no parts of each other")
  func alike() throws {
    try publish([:], to: folder.output)
    #expect(begin("a", "a-b", "a.b", "ab", "b/a", "b/a.html") == nil)
  }

  @Test("Writing outside the parts is an error", arguments: ["b", "xa/ab", "xa", "a.html", "index.html/"])
  func outside(path: String) throws {
    try publish(["b": "x"], to: folder.output)
    let publication = try Publication.begin(output: folder.output, parts: ["xa/a", "a"])
    try publication.write("xa/a/b", [1])
    let error = path.hasSuffix("/") ? PublicationError.invalidPath(path, .emptyPart) : .outsideParts(path)
    #expect(failure { try publication.write(path, [1]) } == error)
    #expect(failure { _ = try publication.commit() } == error)
    #expect(try site(folder.output) == ["b": "x"])
    #expect(PublicationError.outsideParts("b").vi == "“b” nằm ngoài các phần được dựng lại")
    #expect(PublicationError.nestedParts("b/a", in: "b").en == "the part “b/a” lies in the part “b” of the same build")
  }
}
