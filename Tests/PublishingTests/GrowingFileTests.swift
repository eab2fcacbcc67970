import Foundation
import Publishing
import Testing

@Suite("Files grow piece by piece")
struct GrowingFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Publishes one file, handed over in pieces.
  @discardableResult
  private func grow(_ pieces: [String], path: String = "du-lieu-mo/nhiem-vu.csv") throws -> PublicationSummary {
    let publication = try Publication.begin(output: folder.output)
    let file = try publication.grow(path)
    for piece in pieces { try file.append(Array(piece.utf8)) }
    try file.finish()
    return try publication.commit()
  }

  /// Pieces around the length of the buffer, 65,536 bytes.
  static let lengths: [[Int]] = [
    [], [0], [1], [1, 2, 3], [65_536], [65_535, 1], [65_535, 2], [1, 65_536], [65_537], [200_000, 5, 200_000], Array(repeating: 1_000, count: 200),
  ]

  @Test("The bytes are those of the pieces in order, and a second build keeps inode and times", arguments: lengths)
  func bytes(lengths: [Int]) throws {
    let pieces = lengths.enumerated().map { String(repeating: String($0 % 10), count: $1) }
    #expect(try grow(pieces) == PublicationSummary(written: 1, unchanged: 0, kept: 0, removed: 0, exchanged: true))
    #expect(try site(folder.output) == ["du-lieu-mo/nhiem-vu.csv": pieces.joined()])
    let before = try identities(folder.output)
    #expect(try grow(pieces) == PublicationSummary(written: 0, unchanged: 1, kept: 0, removed: 0, exchanged: false))
    // The same whether it grows or is written at once.
    #expect(try !publish(["du-lieu-mo/nhiem-vu.csv": pieces.joined()], to: folder.output).exchanged)
    #expect(try identities(folder.output) == before)
  }

  @Test("A change of equal length is seen, wherever it stands", arguments: [0, 65_535, 65_536, 199_999])
  func change(position: Int) throws {
    var text = Array(repeating: UInt8(ascii: "a"), count: 200_000)
    try grow([String(decoding: text, as: UTF8.self)])
    text[position] = UInt8(ascii: "b")
    let changed = String(decoding: text, as: UTF8.self)
    #expect(try grow([changed]) == PublicationSummary(written: 1, unchanged: 0, kept: 0, removed: 0, exchanged: true))
    #expect(try site(folder.output).values.first == changed)
  }

  @Test("A file that grows does not write to the old site's", arguments: ["aaaaaa", "bbb", ""])
  func oldFile(text: String) throws {
    try publish(["a": "aaa"], to: folder.output)
    #expect(link(folder.output + "/a", folder / "other name") == 0)
    #expect(try grow([text], path: "a").written == 1)
    #expect(try site(folder.output) == ["a": text])
    #expect(try String(contentsOfFile: folder / "other name", encoding: .utf8) == "aaa")
  }

  @Test("Hundreds of files grow in turns")
  func many() throws {
    let publication = try Publication.begin(output: folder.output)
    var files: [GrowingFile] = []
    for number in 0..<1_500 { files.append(try publication.grow("tinh/\(number).csv")) }
    for row in 0..<3 { for (number, file) in files.enumerated() { try file.append(Array("\(number),\(row)\n".utf8)) } }
    for file in files { try file.finish() }
    #expect(try publication.commit().written == 1_500)
    #expect(try site(folder.output)["tinh/1234.csv"] == "1234,0\n1234,1\n1234,2\n")
  }

  @Test("A site with an unfinished file is not published; once finished it is")
  func unfinished() throws {
    let publication = try Publication.begin(output: folder.output)
    let file = try publication.grow("a.csv")
    try file.append([1])
    #expect(failure { _ = try publication.commit() } == .stillWriting(output: folder.output))
    try file.finish()
    #expect(try publication.commit().written == 1)
  }

  @Test("A file that is dropped unfinished fails the publication")
  func dropped() throws {
    let publication = try Publication.begin(output: folder.output)
    _ = try publication.grow("a.csv")
    #expect(failure { _ = try publication.commit() } == .incomplete("a.csv"))
    #expect(try folder.names == ["public.lock"])
  }

  @Test("A finished file takes nothing more, nor does one whose publication was abandoned")
  func ended() throws {
    let publication = try Publication.begin(output: folder.output)
    let file = try publication.grow("a.csv")
    try file.finish()
    #expect(failure { try file.append([1]) } == .ended(output: folder.output + "/a.csv"))
    #expect(failure { try file.finish() } == .ended(output: folder.output + "/a.csv"))
    let other = try publication.grow("b.csv")
    publication.abandon()
    #expect(failure { try other.append([UInt8](repeating: 1, count: 70_000)) } == .ended(output: folder.output + "/b.csv"))
    #expect(failure { _ = try publication.grow("c.csv") } == .ended(output: folder.output))
    #expect(try folder.names == ["public.lock"])
  }

  @Test("A path written twice, one that is file and folder, and one that leaves the site")
  func paths() throws {
    let publication = try Publication.begin(output: folder.output)
    let file = try publication.grow("a")
    #expect(failure { try publication.write("a", [1]) } == .writtenTwice("a"))
    #expect(failure { _ = try publication.grow("a") } == .writtenTwice("a"))
    #expect(failure { _ = try publication.grow("a/b") } == .fileAndFolder("a"))
    #expect(failure { _ = try publication.grow("../b") } == .invalidPath("../b", .dotPart))
    try file.finish()
    #expect(failure { _ = try publication.commit() } == .writtenTwice("a"))
  }

  #if compiler(>=6.3)
    @Test("A full disk fails the build, also when the caller goes on")
    func diskFull() async throws {
      await #expect(processExitsWith: .success) { [output = folder.output as String] in
        // A limit of this process alone stands for a full disk.
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
        let publication = try Publication.begin(output: output)
        let file = try publication.grow("large.csv")
        let expected = PublicationError.disk(.write, path: output + "/large.csv", code: EFBIG)
        try file.append([UInt8](repeating: 65, count: 70_000))
        #expect(failure { try file.append([UInt8](repeating: 65, count: 70_000)) } == expected)
        #expect(failure { try file.finish() } == .ended(output: output + "/large.csv"))
        #expect(failure { _ = try publication.commit() } == expected)
      }
      #expect(try folder.names == ["public.lock"])
    }
  #endif
}
