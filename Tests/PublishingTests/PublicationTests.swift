import Foundation
import Publishing
import Testing

@Suite("A site is written and written again")
struct PublicationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let pages = [
    "index.html": "Trang chủ", "xa-phuong/thong-nhat/index.html": "Thống Nhất", "xa-phuong/tran-bien/index.html": "Trấn Biên",
  ]

  @Test("The first build makes the folder and those above it")
  func firstBuild() throws {
    let output = folder / "Site/2026/public"
    let summary = try publish(pages, to: output)
    #expect(summary == PublicationSummary(written: 3, unchanged: 0, kept: 0, removed: 0, exchanged: true))
    #expect(try site(output) == pages)
    #expect(FileManager.default.fileExists(atPath: output + "/.tiendo-site"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder / "Site/2026").sorted() == ["public", "public.lock"])
  }

  @Test("An empty folder is taken as output")
  func emptyFolder() throws {
    try folder.makeFolder("public")
    #expect(try publish(pages, to: folder.output).exchanged)
    #expect(try site(folder.output) == pages)
  }

  @Test("An empty site replaces an empty folder once")
  func emptySite() throws {
    try folder.makeFolder("public")
    #expect(try publish([:], to: folder.output).exchanged)
    #expect(try !publish([:], to: folder.output).exchanged)
  }

  @Test("A second build of the same site touches nothing, its folders included")
  func sameSite() throws {
    try publish(pages, to: folder.output)
    let before = try identities(folder.output)
    let beside = try folder.names
    let summary = try publish(pages, to: folder.output)
    #expect(summary == PublicationSummary(written: 0, unchanged: 3, kept: 0, removed: 0, exchanged: false))
    #expect(try identities(folder.output) == before)
    #expect(try folder.names == beside)
  }

  @Test("One changed file leaves the others their inode and times")
  func oneChange() throws {
    try publish(pages, to: folder.output)
    let before = try identities(folder.output)
    var changed = pages
    changed["index.html"] = "Trang mới"
    let summary = try publish(changed, to: folder.output)
    #expect(summary == PublicationSummary(written: 1, unchanged: 2, kept: 0, removed: 0, exchanged: true))
    #expect(try site(folder.output) == changed)
    let after = try identities(folder.output)
    for path in [".tiendo-site", "xa-phuong/thong-nhat/index.html", "xa-phuong/tran-bien/index.html"] {
      #expect(after[path] == before[path], "\(path)")
    }
    #expect(after["index.html"] != before["index.html"])
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test("A change of equal length is seen, wherever it stands", arguments: [0, 65_535, 65_536, 200_000])
  func changeOfEqualLength(position: Int) throws {
    var bytes = [UInt8](repeating: 65, count: 200_001)
    let first = try Publication.begin(output: folder.output)
    try first.write("data.csv", bytes)
    _ = try first.commit()
    bytes[position] = 66
    let second = try Publication.begin(output: folder.output)
    try second.write("data.csv", bytes)
    #expect(try second.commit().written == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.output + "/data.csv")) == Data(bytes))
  }

  @Test("An empty file is a file")
  func emptyFile() throws {
    #expect(try publish(["empty.txt": ""], to: folder.output).written == 1)
    #expect(try publish(["empty.txt": ""], to: folder.output).unchanged == 1)
  }

  @Test("What the build no longer writes goes, with its folder")
  func removal() throws {
    try publish(pages, to: folder.output)
    let summary = try publish(["index.html": "Trang chủ"], to: folder.output)
    #expect(summary == PublicationSummary(written: 0, unchanged: 1, kept: 0, removed: 2, exchanged: true))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.output).sorted() == [".tiendo-site", "index.html"])
  }

  @Test("What strangers put into the site goes too", arguments: ["file", "empty folder", "link", "pipe"])
  func strangers(kind: String) throws {
    try publish(pages, to: folder.output)
    switch kind {
    case "file": try folder.put("public/note.txt", "x")
    case "empty folder": try folder.makeFolder("public/xa-phuong/new")
    case "link": try folder.link("public/etc", to: "/etc")
    default: #expect(mkfifo(folder.output + "/pipe", 0o644) == 0)
    }
    let summary = try publish(pages, to: folder.output)
    #expect(summary.removed == (kind == "empty folder" ? 0 : 1))
    #expect(summary.exchanged)
    #expect(try publish(pages, to: folder.output).exchanged == false)
  }

  @Test("A link in the place of a page is replaced by the page, and what it led to stays")
  func linkInsteadOfPage() throws {
    try publish(pages, to: folder.output)
    try folder.put("private/index.html", "Thống Nhất")
    try FileManager.default.removeItem(atPath: folder.output + "/xa-phuong/thong-nhat")
    try folder.link("public/xa-phuong/thong-nhat", to: folder / "private")
    #expect(try publish(pages, to: folder.output).written == 1)
    #expect(try site(folder.output) == pages)
    #expect(try site(folder / "private") == ["index.html": "Thống Nhất"])
    #expect(try Identity(folder.output + "/xa-phuong/thong-nhat/index.html") != Identity(folder / "private/index.html"))
  }

  @Test("A page's own path taken by a link to the same bytes, or by a pipe, gets the page", arguments: ["link", "pipe"])
  func pageTaken(kind: String) throws {
    try publish(pages, to: folder.output)
    try folder.put("private.html", "Trang chủ")
    let page = folder.output + "/index.html"
    try FileManager.default.removeItem(atPath: page)
    if kind == "link" { try folder.link("public/index.html", to: folder / "private.html") } else { #expect(mkfifo(page, 0o644) == 0) }
    let summary = try publish(pages, to: folder.output)
    #expect(summary == PublicationSummary(written: 1, unchanged: 2, kept: 0, removed: 1, exchanged: true))
    #expect(try FileManager.default.attributesOfItem(atPath: page)[.type] as? FileAttributeType == .typeRegular)
    #expect(try site(folder.output) == pages)
  }

  @Test("A file becomes a folder, and a folder a file")
  func fileAndFolder() throws {
    let before = ["a": "file", "b/c": "in folder"]
    let after = ["a/x": "in folder", "b": "file"]
    try publish(before, to: folder.output)
    #expect(try publish(after, to: folder.output) == PublicationSummary(written: 2, unchanged: 0, kept: 0, removed: 2, exchanged: true))
    #expect(try site(folder.output) == after)
  }

  @Test("A build of one commune leaves the others as they are")
  func partialBuild() throws {
    try publish(pages, to: folder.output)
    let before = try identities(folder.output)
    let others: (String) -> Bool = { !$0.hasPrefix("xa-phuong/thong-nhat/") }
    let part = ["index.html": "Trang chủ mới", "xa-phuong/thong-nhat/moi.html": "Mới"]
    let summary = try publish(part, to: folder.output, keeping: others)
    #expect(summary == PublicationSummary(written: 2, unchanged: 0, kept: 1, removed: 1, exchanged: true))
    #expect(
      try site(folder.output) == part.merging(["xa-phuong/tran-bien/index.html": "Trấn Biên"]) { left, _ in left })
    let kept = "xa-phuong/tran-bien/index.html"
    #expect(try identities(folder.output)[kept] == before[kept])
  }

  @Test("A part equal to the old one touches nothing")
  func equalPart() throws {
    try publish(pages, to: folder.output)
    let before = try identities(folder.output)
    let summary = try publish(["index.html": "Trang chủ"], to: folder.output) { $0.hasPrefix("xa-phuong/") || $0 == "index.html" }
    #expect(summary == PublicationSummary(written: 0, unchanged: 1, kept: 2, removed: 0, exchanged: false))
    #expect(try identities(folder.output) == before)
  }

  @Test("Many tasks write at once")
  func manyTasks() async throws {
    for expected in [(written: 2_000, unchanged: 0), (written: 0, unchanged: 2_000)] {
      let publication = try Publication.begin(output: folder.output)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<20 {
          group.addTask {
            for page in 0..<100 { try publication.write("xa/\(page % 10)/\(task % 3)/\(task)-\(page).html", Array("\(task)/\(page)".utf8)) }
          }
        }
        try await group.waitForAll()
      }
      let summary = try publication.commit()
      #expect(summary.written == expected.written)
      #expect(summary.unchanged == expected.unchanged)
    }
    #expect(try site(folder.output).count == 2_000)
    #expect(try site(folder.output)["xa/7/1/4-17.html"] == "4/17")
  }

  @Test("Files are readable by all; the site keeps its folder's mode, but nobody else may write there")
  func modes() throws {
    try publish(pages, to: folder.output)
    #expect(try mode(folder.output + "/index.html") == 0o644)
    #expect(try mode(folder.output + "/xa-phuong") == 0o755)
    #expect(try mode(folder.output) == 0o755)
    chmod(folder.output, 0o2750)
    try publish([:], to: folder.output)
    #expect(try mode(folder.output) == 0o2750)
    chmod(folder.output, 0o1777)
    try publish(pages, to: folder.output)
    #expect(try mode(folder.output) == 0o755)
  }

  @Test("Nobody else looks into what is not published yet")
  func stageModes() throws {
    let publication = try Publication.begin(output: folder.output)
    try publication.write("index.html", Array("x".utf8))
    #expect(try mode(publication.stagedFolder) == 0o700)
    _ = try publication.commit()
    #expect(try mode(folder.output) == 0o755)
    let draft = try Publication.begin(output: folder / "draft", confidential: true)
    try draft.write("index.html", Array("x".utf8))
    _ = try draft.commit()
    #expect(try mode(folder / "draft") == 0o750)
  }

  @Test("A file that others could write to, or run, is written anew, also one that is kept or grows")
  func modesOfBefore() throws {
    try publish(pages, to: folder.output)
    for path in ["index.html", "xa-phuong/tran-bien/index.html"] { chmod(folder.output + "/" + path, 0o4777) }
    let before = try identities(folder.output)
    let publication = try Publication.begin(output: folder.output)
    let growing = try publication.grow("index.html")
    try growing.append(Array("Trang chủ".utf8))
    try growing.finish()
    _ = try publication.commit { _ in true }
    for path in ["index.html", "xa-phuong/tran-bien/index.html"] {
      #expect(try mode(folder.output + "/" + path) == 0o644)
      #expect(try identities(folder.output)[path]?.inode != before[path]?.inode)
    }
    #expect(try site(folder.output) == pages)
  }

  private func mode(_ path: String) throws -> Int {
    var status = stat()
    #expect(lstat(path, &status) == 0)
    return Int(status.st_mode & 0o7777)
  }
}
