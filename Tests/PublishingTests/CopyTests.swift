import Foundation
import Publishing
import Testing

@Suite("Files are copied into the site in pieces") struct CopyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private struct Torn: Error {}

  /// Publishes one file, read from a folder of sources.
  @discardableResult
  private func copy(_ source: String, to path: String = "minh-chung/mc-1.pdf", torn: Bool = false) throws -> PublicationSummary {
    let tree = try SourceTree(root: folder / "content")
    let publication = try Publication.begin(output: folder.output)
    try publication.write(path, size: tree.size(of: source)) { take in
      try tree.read(source, inPieces: take)
      if torn { throw Torn() }
    }
    return try publication.commit()
  }

  @Test("The bytes are the same, and a second build keeps inode and times", arguments: [0, 1, 262_144, 262_145, 1_000_003])
  func same(count: Int) throws {
    let text = String(repeating: "0123456789", count: count / 10) + String(repeating: "x", count: count % 10)
    try folder.put("content/a b.pdf", text)
    #expect(try copy("a b.pdf").written == 1)
    #expect(try site(folder.output) == ["minh-chung/mc-1.pdf": text])
    let before = try identities(folder.output)
    #expect(try copy("a b.pdf") == PublicationSummary(written: 0, unchanged: 1, kept: 0, removed: 0, exchanged: false))
    #expect(try identities(folder.output) == before)
  }

  @Test("A change of equal length is seen, wherever it stands", arguments: [0, 262_143, 262_144, 600_000])
  func change(position: Int) throws {
    var bytes = Array(repeating: UInt8(ascii: "a"), count: 600_001)
    try folder.put("content/a", String(decoding: bytes, as: UTF8.self))
    try copy("a")
    bytes[position] = UInt8(ascii: "b")
    try folder.put("content/a", String(decoding: bytes, as: UTF8.self))
    #expect(try copy("a").written == 1)
    #expect(try site(folder.output)["minh-chung/mc-1.pdf"] == String(decoding: bytes, as: UTF8.self))
  }

  @Test("A file that grew or shrank is written anew", arguments: ["", "a", "aaaa"])
  func otherLength(text: String) throws {
    try folder.put("content/a", "aaa")
    try copy("a")
    try folder.put("content/a", text)
    #expect(try copy("a").written == 1)
    #expect(try site(folder.output) == ["minh-chung/mc-1.pdf": text])
  }

  @Test("What is not handed over to its end is not published", arguments: [true, false])
  func torn(isNew: Bool) throws {
    try folder.put("content/a", "aaa")
    if !isNew { try copy("a") }
    let before = isNew ? [:] : try identities(folder.output)
    #expect(throws: Torn.self) { try copy("a", torn: true) }
    #expect(FileManager.default.fileExists(atPath: folder.output) == !isNew)
    if !isNew { #expect(try identities(folder.output) == before) }
  }

  @Test("Nor can the rest be published after it")
  func commitAfterTorn() throws {
    let publication = try Publication.begin(output: folder.output)
    #expect(throws: Torn.self) { try publication.write("a", size: 1) { _ in throw Torn() } }
    #expect(failure { _ = try publication.commit() } == .incomplete("a"))
    #expect(PublicationError.incomplete("a").vi == "“a” chưa được ghi trọn vẹn")
    #expect(PublicationError.incomplete("a").en == "“a” was not written to its end")
  }

  @Test("A path written twice, and one that leaves the site")
  func paths() throws {
    let publication = try Publication.begin(output: folder.output)
    try publication.write("a", [1])
    #expect(failure { try publication.write("a", size: 0) { _ in } } == .writtenTwice("a"))
    #expect(failure { try publication.write("../a", size: 0) { _ in } } == .invalidPath("../a", .dotPart))
  }

  @Test("What is no file is not read: a folder, a pipe")
  func notAFile() throws {
    try folder.makeFolder("content")
    #expect(mkfifo(folder / "content/pipe", 0o644) == 0)
    let tree = try SourceTree(root: folder / "content")
    #expect(failure { _ = try tree.size(of: "pipe") } == .disk(.read, path: folder / "content/pipe", code: ENXIO))
    #expect(failure { try tree.read("pipe", inPieces: { _ in }) } == .disk(.read, path: folder / "content/pipe", code: ENXIO))
    #expect(failure { _ = try tree.size(of: "../pipe") } == .disk(.read, path: folder / "content/../pipe", code: ENOENT))
  }

  @Test("An error of whoever takes the pieces comes back as it is")
  func takerFails() throws {
    try folder.put("content/a", "aaa")
    let tree = try SourceTree(root: folder / "content")
    #expect(failure { try tree.read("a", inPieces: { _ in throw PublicationError.incomplete("b") }) } == .incomplete("b"))
  }
}
