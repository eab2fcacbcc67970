import Foundation
import Testing

@testable import Publishing

@Suite("What a build keeps beside the site for the next one")
struct BuildCacheFileTests {
  let folder: TemporaryFolder
  private let bytes = Array("Ghi nhớ của lần dựng trước".utf8)

  init() throws {
    folder = try TemporaryFolder()
    try publish(["a": "x", "b/c": "y"], to: folder.output)
  }

  private var file: BuildCacheFile { get throws { try BuildCacheFile(output: folder.output) } }
  private var path: String { folder / ".public.cache" }

  /// In two pieces, of which neither is whole words.
  private func write(_ bytes: [UInt8]) throws {
    let middle = bytes.count / 3
    try file.write { take in
      take(Array(bytes[..<middle]))
      take(Array(bytes[middle...]))
    }
  }

  @Test("It is read as it was written", arguments: [0, 1, 7, 8, 9, 100_000])
  func same(count: Int) throws {
    #expect(try file.read()?.bytes == nil)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try write(bytes)
    #expect(try file.read()?.bytes == bytes)
    try write([1])
    #expect(try file.read()?.bytes == [1])
    #expect(try folder.names == [".public.cache", "public", "public.lock"])
    try file.remove()
    try file.remove()
    #expect(try file.read()?.bytes == nil)
  }

  @Test("What is torn, changed or foreign reads as absent")
  func torn() throws {
    try write(bytes)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for count in 0..<whole.count {
      try whole.prefix(count).write(to: URL(fileURLWithPath: path))
      #expect(try file.read()?.bytes == nil, "\(count)")
      var zeroed = whole
      zeroed[count] ^= 0x80
      try zeroed.write(to: URL(fileURLWithPath: path))
      #expect(try file.read()?.bytes == nil, "\(count)")
    }
    try (whole + [0]).write(to: URL(fileURLWithPath: path))
    #expect(try file.read()?.bytes == nil)
    try FileManager.default.removeItem(atPath: path)
    try folder.makeFolder(".public.cache")
    #expect(try file.read()?.bytes == nil)
  }

  @Test("It does not outlive its site")
  func otherSite() throws {
    try write(bytes)
    try FileManager.default.moveItem(atPath: folder.output, toPath: folder / "aside")
    #expect(try file.read()?.bytes == nil)
    #expect(failure { try write([1]) } == .disk(.write, path: path, code: ENOENT))
    try FileManager.default.copyItem(atPath: folder / "aside", toPath: folder.output)
    #expect(try file.read()?.bytes == nil)
    try FileManager.default.removeItem(atPath: folder.output)
    try FileManager.default.moveItem(atPath: folder / "aside", toPath: folder.output)
    #expect(try file.read()?.bytes == bytes)
  }

  @Test("It says nothing of a site whose exchange was cut short")
  func halfExchanged() throws {
    try write(bytes)
    try folder.put(".public.exchange", "")
    #expect(try file.read()?.bytes == nil)
    try Publication.recover(output: folder.output)
    #expect(try file.read()?.bytes == bytes)
  }

  /// Publishes the site, or a part of it.
  private func publishText(_ text: String, inParts: Bool, remembering memory: [UInt8]?) throws -> Bool {
    let publication = try inParts ? Publication.begin(output: folder.output, parts: ["b"]) : Publication.begin(output: folder.output)
    if !inParts { try publication.write("a", Array("x".utf8)) }
    try publication.write("b/c", Array(text.utf8))
    if let memory { publication.remember { $0(memory) } }
    return try publication.commit().exchanged
  }

  @Test("A publication that changes the site removes it, one that changes nothing does not", arguments: [true, false])
  func removed(inParts: Bool) throws {
    for (text, isKept) in [("y", true), ("z", false)] {
      try write(bytes)
      #expect(try publishText(text, inParts: inParts, remembering: nil) == !isKept)
      #expect(FileManager.default.fileExists(atPath: path) == isKept)
      #expect(try file.read()?.bytes == (isKept ? bytes : nil))
    }
  }

  @Test("A publication leaves what it is told to remember, whether it changes the site or not", arguments: [true, false])
  func remembered(inParts: Bool) throws {
    for (number, text) in ["y", "z", "z"].enumerated() {
      #expect(try publishText(text, inParts: inParts, remembering: [UInt8(number)]) == (number == 1))
      #expect(try file.read()?.bytes == [UInt8(number)])
    }
    let publication = try Publication.begin(output: folder.output)
    publication.remember { [bytes] in $0(bytes) }
    publication.abandon()
    #expect(try file.read()?.bytes == [2])
  }

  @Test("Parts chosen by what another build has since replaced are refused")
  func chosenBefore() throws {
    _ = try publishText("y", inParts: false, remembering: bytes)
    let memory = try #require(try file.read()).stamp
    #expect(failure { try Publication.begin(output: folder.output, parts: ["b"], after: memory).abandon() } == nil)
    for other in [[1], Array(bytes.reversed())] {
      _ = try publishText("y", inParts: false, remembering: other)
      #expect(
        failure { try Publication.begin(output: folder.output, parts: ["b"], after: memory).abandon() } == .needsWholeSite(output: folder.output))
    }
    _ = try publishText("y", inParts: false, remembering: bytes)
    #expect(failure { try Publication.begin(output: folder.output, parts: ["b"], after: memory).abandon() } == nil)
    try file.remove()
    #expect(failure { try Publication.begin(output: folder.output, parts: ["b"], after: memory).abandon() } == .needsWholeSite(output: folder.output))
  }
}
