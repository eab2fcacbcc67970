import Foundation
import Testing

@testable import Publishing

/// Changes of the content: all of them or none.
struct SourceChangesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("Content/a.csv", "a\n")
    try folder.put("Content/b.csv", "b\n")
    try folder.put("in/tệp.txt", "tệp")
  }

  private var root: String { folder / "Content" }

  private func replacement(_ name: String, before: String?, after: String) -> SourceChanges.Replacement {
    SourceChanges.Replacement(
      path: name, before: before.map { Array($0.utf8) }, after: Array(after.utf8), backup: ".backup/1/" + name)
  }

  private func make(_ replacements: [SourceChanges.Replacement], to path: String = "evidence/mc-1.txt") -> PublicationError? {
    failure { try SourceChanges.make(copies: [(folder / "in/tệp.txt", path)], replacements: replacements, in: root) }
  }

  @Test func allAreMadeAndTheOldKept() throws {
    let changes = [
      replacement("a.csv", before: "a\n", after: "a\n1\n"), replacement("b.csv", before: "b\n", after: "b\n2\n"),
      replacement("c.csv", before: nil, after: "c\n"),
    ]
    #expect(make(changes) == nil)
    #expect(
      try site(root) == [
        "a.csv": "a\n1\n", "b.csv": "b\n2\n", "c.csv": "c\n", "evidence/mc-1.txt": "tệp", ".backup/1/a.csv": "a\n", ".backup/1/b.csv": "b\n",
      ])
  }

  @Test func whatChangedMeanwhileStopsAll() throws {
    let before = try identities(root)
    let changes = [replacement("a.csv", before: "a\n", after: "a\n1\n"), replacement("b.csv", before: "other\n", after: "b\n2\n")]
    #expect(make(changes) == .changedMeanwhile(root + "/b.csv"))
    #expect(make([replacement("a.csv", before: nil, after: "a\n")]) == .changedMeanwhile(root + "/a.csv"))
    #expect(try identities(root).keys.sorted() == before.keys.sorted())
    #expect(try site(root) == ["a.csv": "a\n", "b.csv": "b\n"])
  }

  @Test func aCopyOverAFileStopsAll() throws {
    #expect(make([replacement("b.csv", before: "b\n", after: "b\n2\n")], to: "a.csv") == .fileExists(root + "/a.csv"))
    #expect(try site(root) == ["a.csv": "a\n", "b.csv": "b\n"])
  }

  @Test func aRefusedBackupLeavesNothingBehind() throws {
    try folder.put("Content/.backup", "no folder")
    let changes = [replacement("a.csv", before: "a\n", after: "a\n1\n")]
    #expect(make(changes) == .notAFolder(root + "/.backup"))
    #expect(try site(root) == ["a.csv": "a\n", "b.csv": "b\n", ".backup": "no folder"])
    #expect(!FileManager.default.fileExists(atPath: root + "/evidence"))
  }

  @Test func aRefusedDraftRestoresWhatWasDone() throws {
    // A folder that holds something stands where the last file is drafted.
    try folder.makeFolder("Content/.c.csv.tiendo-take/x")
    let changes = [replacement("a.csv", before: "a\n", after: "a\n1\n"), replacement("c.csv", before: nil, after: "c\n")]
    #expect(make(changes) != nil)
    #expect(try site(root) == ["a.csv": "a\n", "b.csv": "b\n"])
  }

  @Test func newFilesAreAllMadeOrNone() throws {
    let files: [(path: String, bytes: [UInt8])] = [("x/1.txt", Array("1".utf8)), ("a.csv", Array("other".utf8))]
    #expect(failure { try NewFiles.write(files, in: root) } == .fileExists(root + "/a.csv"))
    #expect(try site(root) == ["a.csv": "a\n", "b.csv": "b\n"])
    #expect(failure { try NewFiles.write([("x/1.txt", Array("1".utf8)), ("a.csv", Array("a\n".utf8))], in: root) } == nil)
    #expect(try site(root) == ["a.csv": "a\n", "b.csv": "b\n", "x/1.txt": "1"])
  }
}
