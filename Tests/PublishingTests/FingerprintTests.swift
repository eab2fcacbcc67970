import Foundation
import Testing

@testable import Publishing

@Suite("Fingerprints of sources")
struct FingerprintTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fingerprint(_ path: String = "a.csv") throws -> Fingerprint? { try SourceTree(root: folder.path).fingerprint(of: path) }

  @Test("They are what the system says of each file, in the order of the paths")
  func listed() throws {
    for name in ["b/c.md", "a.csv", "Z"] { try folder.put(name, name) }
    try folder.makeFolder("d")
    let tree = try SourceTree(root: folder.path)
    #expect(tree.fingerprints.count == 3)
    for (path, fingerprint) in zip(tree.paths, tree.fingerprints) {
      var status = stat()
      #expect(stat(folder / path, &status) == 0)
      #expect(fingerprint.size == Int64(path.utf8.count))
      #expect(fingerprint.inode == UInt64(status.st_ino))
      #expect(fingerprint.device == UInt64(status.st_dev))
      #expect(fingerprint.modified == Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
      #expect(fingerprint.changed == Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec))
      #expect(tree.fingerprint(of: path) == fingerprint)
    }
    for path in ["", "b", "b/c", "d", "../Z"] { #expect(tree.fingerprint(of: path) == nil) }
  }

  @Test(
    "A file that was left alone keeps its fingerprint, one that was not does not", arguments: ["", "write", "same size", "times", "replace", "touch"])
  func changes(kind: String) throws {
    try folder.put("a.csv", "abc")
    let before = try fingerprint()
    // Longer than a step of the clock.
    usleep(30_000)
    let path = folder / "a.csv"
    switch kind {
    case "write": try folder.put("a.csv", "abcd")
    case "same size": try FileHandle(forWritingTo: URL(fileURLWithPath: path)).write(contentsOf: Data("abd".utf8))
    case "times":
      // As by a program that hides a change.
      try FileHandle(forWritingTo: URL(fileURLWithPath: path)).write(contentsOf: Data("abd".utf8))
      let modified = try #require(before).modified
      let time = timespec(tv_sec: Int(modified / 1_000_000_000), tv_nsec: Int(modified % 1_000_000_000))
      #expect(utimensat(AT_FDCWD, path, [time, time], 0) == 0)
      #expect(try fingerprint()?.modified == modified)
    case "replace":
      try folder.put("new", "abc")
      #expect(rename(folder / "new", path) == 0)
    case "touch": #expect(utimensat(AT_FDCWD, path, nil, 0) == 0)
    default: break
    }
    #expect(try (fingerprint() == before) == kind.isEmpty)
  }

  @Test("That of a link is that of the file it leads to")
  func link() throws {
    try folder.put("shared/one.csv", "1")
    try folder.put("shared/two.csv", "22")
    try folder.link("a.csv", to: "shared/one.csv")
    #expect(try fingerprint() == fingerprint("shared/one.csv"))
    try FileManager.default.removeItem(atPath: folder / "a.csv")
    try folder.link("a.csv", to: "shared/two.csv")
    #expect(try fingerprint() == fingerprint("shared/two.csv"))
  }

  @Test("The byte form is read as it was written")
  func bytes() {
    let fingerprints = [
      Fingerprint(size: 1, modified: 2, changed: 3, inode: 4, device: 5),
      Fingerprint(size: .max, modified: .min, changed: -1, inode: .max, device: 0x0123_4567_89AB_CDEF),
    ]
    var bytes: [UInt8] = [0]
    for fingerprint in fingerprints { fingerprint.encode(into: &bytes) }
    #expect(bytes.count == 1 + 2 * Fingerprint.byteCount)
    #expect(bytes[1..<17].elementsEqual([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]))
    bytes.withUnsafeBytes { bytes in
      #expect(Fingerprint(bytes, at: 1) == fingerprints[0])
      #expect(Fingerprint(bytes, at: 41) == fingerprints[1])
      for offset in [-1, 42, 81, 82, Int.max] { #expect(Fingerprint(bytes, at: offset) == nil) }
    }
  }

  @Test(
    "A file changed within two seconds before the listing, or after it, may hide a change",
    arguments: [
      (0, 0, false), (7_999_999_999, 0, false), (8_000_000_000, 0, true), (0, 8_000_000_000, true), (0, 10_000_000_001, true), (.max, 0, true),
    ])
  func racy(modified: Int64, changed: Int64, isRacy: Bool) {
    let fingerprint = Fingerprint(size: 1, modified: modified, changed: changed, inode: 1, device: 1)
    #expect(fingerprint.isRacy(Moment(nanoseconds: 10_000_000_000)) == isRacy)
    #expect(fingerprint.isRacy(Moment(nanoseconds: .min)))
  }

  @Test("The moment of a listing follows the clock of the files")
  func moment() throws {
    try folder.put("a.csv", "1")
    let tree = try SourceTree(root: folder.path)
    let written = try #require(tree.fingerprint(of: "a.csv"))
    #expect(written.isRacy(tree.listed))
    #expect(abs(tree.listed.nanoseconds - written.changed) < 60_000_000_000)
  }

  @Test("Times that no clock shows are times too")
  func farTimes() {
    #expect(Moment(timespec(tv_sec: .max, tv_nsec: 999_999_999)).nanoseconds == .max)
    #expect(Moment(timespec(tv_sec: .min, tv_nsec: 0)).nanoseconds == .min)
    #expect(Moment(timespec(tv_sec: 9_223_372_036, tv_nsec: 999_999_999)).nanoseconds == .max)
  }
}
