import Foundation
import Testing

@testable import Publishing

/// Links that somebody puts where the program reads or writes lead it nowhere.
struct LinkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("victim/mine.txt", "mine")
    try folder.put("content/a/b.csv", "b")
    try folder.put("content/a/other.csv", "other")
  }

  private func checkVictim() throws { #expect(try site(folder / "victim") == ["mine.txt": "mine"]) }

  @Test("A link that is put in a listed file’s or folder’s place is not followed out of the folder", arguments: [true, false], ["file", "folder"])
  func exchanged(isAbsolute: Bool, what: String) throws {
    try folder.put("victim/b.csv", "not yours")
    defer { try? FileManager.default.removeItem(atPath: folder / "victim/b.csv") }
    let tree = try SourceTree(root: folder / "content")
    let place = what == "file" ? "content/a/b.csv" : "content/a"
    try FileManager.default.removeItem(atPath: folder / place)
    let target = what == "file" ? "victim/b.csv" : "victim"
    try folder.link(place, to: isAbsolute ? folder / target : (what == "file" ? "../../" : "../") + target)
    let expected = PublicationError.linkLeavesRoot(folder / "content/a/b.csv")
    #expect(failure { _ = try tree.contents(of: "a/b.csv") } == expected)
    #expect(failure { _ = try tree.size(of: "a/b.csv") } == expected)
    #expect(failure { try tree.read("a/b.csv") { _ in } } == expected)
  }

  @Test("A slash is one also before a combining mark, which would make one letter of both") func marks() throws {
    try folder.link("content/l", to: folder / "victim")
    #expect(try PathResolver.resolve(folder / "content/l/\u{301}x") == PathResolver.resolve(folder / "victim") + "/\u{301}x")
  }

  @Test("A link that is put there and stays inside is followed, a relative and an absolute one")
  func inside() throws {
    let tree = try SourceTree(root: folder / "content")
    for target in ["other.csv", folder / "content/a/other.csv"] {
      try FileManager.default.removeItem(atPath: folder / "content/a/b.csv")
      try folder.link("content/a/b.csv", to: target)
      var bytes: [UInt8] = []
      try tree.read("a/b.csv") { bytes += $0 }
      #expect(bytes == Array("other".utf8))
      #expect(try tree.contents(of: "a/b.csv") == bytes)
      #expect(try tree.size(of: "a/b.csv") == 5)
    }
  }

  @Test("A file of the content takes the place of a link and of a draft that is one, with the readers of the file before it")
  func written() throws {
    try folder.link("content/x.json", to: folder / "victim/mine.txt")
    try folder.link("content/x.json.tiendo-new", to: folder / "victim/made.txt")
    try SourceFile.write(Array("new".utf8), to: "x.json", in: folder / "content")
    #expect(try site(folder / "content")["x.json"] == "new")
    #expect(try FileStatus(at: folder / "content/x.json")?.kind == .file)
    for (before, after) in [(0o600, 0o600), (0o4777, 0o664), (0o660, 0o660)] as [(mode_t, mode_t)] {
      chmod(folder / "content/x.json", before)
      try SourceFile.write(Array("newer".utf8), to: "x.json", in: folder / "content")
      #expect(try FileStatus(at: folder / "content/x.json")?.mode == after)
    }
    try checkVictim()
  }

  @Test("The note of an exchange is not written through a link, nor read through one")
  func journal() throws {
    let location = try OutputLocation(folder.output)
    for target in ["victim/mine.txt", "victim/made.txt"] {
      try folder.link(".public.exchange", to: folder / target)
      try Exchange.rollForward(location)
      #expect(try FileStatus(at: location.journal) == nil)
      try folder.link(".public.exchange", to: folder / target)
      try Journal.write(.whole(stage: ".public.stage-1"), at: location)
      #expect(try Journal.read(at: location) == .whole(stage: ".public.stage-1"))
      try Journal.remove(at: location)
    }
    try checkVictim()
  }

  @Test("A stage that becomes a link while it is written leads nobody elsewhere")
  func stage() throws {
    try publish(["index.html": "old"], to: folder.output)
    let publication = try Publication.begin(output: folder.output)
    let stage = publication.stagedFolder
    #expect(rename(stage, stage + "-moved") == 0)
    #expect(symlink(folder / "victim", stage) == 0)
    try publication.write("mine.txt", Array("theirs".utf8))
    try publication.write("x/y.txt", Array("theirs".utf8))
    publication.abandon()
    try checkVictim()
    #expect(try site(folder.output) == ["index.html": "old"])
    #expect(try site(stage + "-moved") == ["mine.txt": "theirs", "x/y.txt": "theirs"])
  }

  @Test("Copied evidence and backups are nobody’s program, and a link among the folders of the content is refused")
  func taken() throws {
    try folder.put("in/t.txt", "t")
    chmod(folder / "in/t.txt", 0o6777)
    try folder.link("in/link.txt", to: folder / "victim/mine.txt")
    let change = SourceChanges.Replacement(path: "a/b.csv", before: Array("b".utf8), after: Array("c".utf8), backup: ".backup/1/b.csv")
    func make(_ name: String) -> PublicationError? {
      failure { try SourceChanges.make(copies: [(folder / "in/" + name, "e/" + name)], replacements: [change], in: folder / "content") }
    }
    try folder.link("content/.backup", to: folder / "victim")
    #expect(make("t.txt") == .notAFolder(folder / "content/.backup"))
    try FileManager.default.removeItem(atPath: folder / "content/.backup")
    guard case .disk(.write, _, ELOOP) = make("link.txt") else {
      Issue.record("a link was copied")
      return
    }
    #expect(try site(folder / "content") == ["a/b.csv": "b", "a/other.csv": "other"])
    #expect(make("t.txt") == nil)
    let mask = umask(0)
    umask(mask)
    #expect(try FileStatus(at: folder / "content/e/t.txt")?.mode == 0o640 & ~mask)
    #expect(try FileStatus(at: folder / "content/.backup/1/b.csv")?.mode == 0o640 & ~mask)
    try checkVictim()
  }
}
