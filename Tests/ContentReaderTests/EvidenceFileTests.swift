import ContentReader
import Diagnostics
import Digests
import PlanModel
import Synchronization
import Testing

@Suite("Files of evidence") struct EvidenceFileTests {
  private static let folder = communeFolder + "evidence/"
  private struct DiskFailed: Error {}
  private static let foo = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"

  /// The evidence of the valid site's commune with these rows and files, and what its author is told.
  private func read(_ rows: [String], _ files: [String: String]) -> (evidence: [Evidence], messages: String) {
    let table = (["id,title,kind,file,public,sha256,size"] + rows).joined(separator: "\n") + "\n"
    let cited = rows.compactMap { $0.split(separator: ",").first }.joined(separator: " | ")
    var content = valid(with: [
      communeFolder + "evidence.csv": table, communeFolder + "appraisals.csv": "evidence,date,verdict,office\n",
      communeFolder + "reports.csv": "item,period,reported,value,evidence\nkh-2026-ct-i-1,2026-Q1,2026-04-03,42,\(cited)\n",
    ])
    content[Self.folder + "mc-1.txt"] = nil
    for (name, text) in files { content[Self.folder + name] = Array(text.utf8) }
    let (site, diagnostics) = ContentReader.readSite(from: .inMemory(content))
    return (site.communes.first?.evidence ?? [], DiagnosticPrinter(language: .vi).print(diagnostics.sorted(), as: .lines))
  }

  @Test("What is not stated of a public file is found, what is stated of a withheld one is all there is") func facts() throws {
    let (evidence, messages) = read(
      ["mc-1,A,Ảnh,evidence/a.csv,có,,", "mc-2,B,Ảnh,evidence/b.csv,không,,", "mc-3,C,Ảnh,evidence/c.csv,,\(Self.foo.uppercased()),3"],
      ["a.csv": "foo", "b.csv": "bar", "c.csv": "foo"])
    #expect(messages == "")
    #expect(evidence.map(\.sha256) == [Self.foo, nil, Self.foo])
    #expect(evidence.map(\.size) == [3, nil, 3])
    #expect(evidence.map(\.publishedFile) == ["mc-1.csv", nil, nil])
  }

  @Test("A withheld file that lies elsewhere may be named") func elsewhere() {
    let (evidence, messages) = read(["mc-1,A,Ảnh,evidence/kho/a.csv,không,\(Self.foo),9"], [:])
    #expect(messages == "")
    #expect(evidence.map(\.file) == ["evidence/kho/a.csv"])
  }

  @Test("A name composed otherwise than the table is found as the disk writes it") func composition() {
    let composed = "Bản đồ.csv"
    let decomposed = "Ba\u{309}n đo\u{302}\u{300}.csv"
    #expect(composed == decomposed && !composed.utf8.elementsEqual(decomposed.utf8))
    for (written, onDisk) in [(composed, decomposed), (decomposed, composed), (decomposed, decomposed)] {
      let (evidence, messages) = read(["mc-1,A,Ảnh,evidence/\(written),có,\(Self.foo),"], [onDisk: "foo"])
      #expect(messages == "")
      #expect(evidence.first?.file.map { $0.utf8.elementsEqual("evidence/\(onDisk)".utf8) } == true)
    }
  }

  @Test("Names that some disks hold for one") func alike() {
    let (evidence, messages) = read(["mc-1,A,Ảnh,evidence/a.csv,có,,", "mc-2,B,Ảnh,evidence/A.CSV,có,,"], ["a.csv": "foo", "A.CSV": "bar"])
    #expect(evidence.map(\.sha256)[0] == Self.foo && evidence.map(\.sha256)[1] != Self.foo)
    #expect(
      messages == """
        Content/communes/binh-minh/evidence/a.csv: lưu ý: Tên tệp này chỉ khác một tệp khác ở chữ hoa hoặc cách gõ dấu [file-names-alike]
          → Đặt tên khác: Windows và macOS coi hai tên là một, chép sang đó sẽ mất một tệp
          · Content/communes/binh-minh/evidence/A.CSV: tệp kia

        """)
    let capitals = read(["mc-1,A,Ảnh,evidence/A.CSV,có,,"], ["a.csv": "foo"])
    #expect(capitals.messages.contains("Minh chứng công khai nhưng không có tệp “evidence/A.CSV” [missing-evidence-file]"))
    #expect(capitals.messages.contains("→ Có phải là “evidence/a.csv”?"))
    #expect(!capitals.messages.contains("[unnamed-evidence-file]"))
  }

  @Test(
    "A path that leads out is refused, and nothing outside is read",
    arguments: [
      "../offices.csv", "evidence/../offices.csv", "/etc/passwd", "evidence//etc/passwd", "evidence/./a.csv", "evidence/", "evidence",
      "evidence\\a.csv", "C:\\a.csv", "evidence/..\\a.csv", "plans/kh-2026/plan.md", "./evidence/a.csv", "EVIDENCE/a.csv",
      "evidence/../\u{301}a.csv",
    ])
  func outside(_ path: String) {
    let read = Mutex<[String]>([])
    var content = valid(with: [
      communeFolder + "evidence.csv": "id,title,kind,file,public\nmc-1,A,Ảnh,\(path),có\n",
      communeFolder + "appraisals.csv": "evidence,date,verdict,office\n",
      communeFolder + "reports.csv": "item,period,reported,value,evidence\nkh-2026-ct-i-1,2026-Q1,2026-04-03,42,mc-1\n",
    ])
    content[Self.folder + "a.csv"] = [1]
    let memory = SourceFolder.inMemory(content)
    let folder = SourceFolder(
      files: memory.files, read: memory.read,
      size: { path in
        read.withLock { $0.append(path) }
        return try memory.size(path)
      }, readInPieces: { path, _ in read.withLock { $0.append(path) } })
    let diagnostics = ContentReader.readSite(from: folder).1.sorted()
    #expect(diagnostics.filter { $0.severity == .error }.map(\.id) == ["file-outside-evidence"])
    #expect(read.withLock { $0 } == [])
  }

  @Test("A file that the disk does not give") func unreadable() {
    let memory = SourceFolder.inMemory(FixtureFolder.valid)
    let refuse: @Sendable (String) throws -> Void = { path in if path.hasSuffix("mc-1.txt") { throw DiskFailed() } }
    let withoutSize = SourceFolder(
      files: memory.files, read: memory.read,
      size: { path in
        try refuse(path)
        return 3
      })
    let withoutBytes = SourceFolder(files: memory.files, read: memory.read, size: memory.size, readInPieces: { path, _ in try refuse(path) })
    for folder in [withoutSize, withoutBytes] {
      #expect(ContentReader.readSite(from: folder).1.diagnostics.map(\.id) == ["unreadable-evidence-file"])
    }
  }

  @Test("A large file is taken in pieces") func large() throws {
    let memory = SourceFolder.inMemory(FixtureFolder.valid)
    let folder = SourceFolder(
      files: memory.files,
      read: { path in
        #expect(!path.contains("/evidence/"), "read whole: \(path)")
        return try memory.read(path)
      },
      size: { path in path.contains("/evidence/") ? 3_000_000 : 0 },
      readInPieces: { _, take in
        let piece = [UInt8](repeating: 97, count: 1000)
        for _ in 0..<3000 { try piece.withUnsafeBytes(take) }
      })
    let found = ContentReader.readSite(from: folder).1.sorted()
    // A million of a's is the standard's own test (FIPS 180-2, B.3); three million are here.
    #expect(found.map(\.id) == ["evidence-hash-differs", "evidence-size-differs"])
    #expect(found[1].message.vi == "Ghi dung lượng 3 byte mà tệp có 3000000 byte")
  }

  @Test("The digest of pieces is that of the whole") func digest() {
    func digest(_ pieces: [String]) -> FileDigest {
      var computation = FileDigest.Computation()
      for piece in pieces { Array(piece.utf8).withUnsafeBytes { computation.update($0) } }
      return computation.digest
    }
    #expect(digest(["f", "", "oo"]) == FileDigest(of: Array("foo".utf8)))
    #expect(digest(["f", "", "oo"]).size == 3 && digest(["f", "", "oo"]).sha256 == Self.foo)
    // FIPS 180-2, appendix B.3, and the digest of nothing.
    #expect(
      digest((0..<1000).map { _ in String(repeating: "a", count: 1000) }).sha256
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(digest([]).sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
