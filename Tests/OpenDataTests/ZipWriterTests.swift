import Testing

@testable import OpenData

@Suite("ZIP files") struct ZipWriterTests {
  @Test("The same entries give the same bytes, whatever the pieces") func sameBytes() throws {
    let first = try packed([("a.txt", [Array("aaaa".utf8), Array("bb".utf8)]), ("thư mục/ảnh.png", [[1, 2, 3]])])
    let second = try packed([("a.txt", [Array("aaaabb".utf8)]), ("thư mục/ảnh.png", [[1], [], [2, 3]])])
    #expect(first == second && first.starts(with: Array("PK".utf8)))
    #expect(first != (try packed([("a.txt", [Array("aaaabc".utf8)]), ("thư mục/ảnh.png", [[1, 2, 3]])])))
  }

  @Test("Names beyond ASCII are marked as UTF-8 (APPNOTE 4.4.4, bit 11)") func names() throws {
    #expect(try packed([("ảnh.png", [[1]])])[7] & 0x08 != 0)
    #expect(try packed([("anh.png", [[1]])])[7] & 0x08 == 0)
  }

  @Test("An entry has as many bytes as were said") func sizes() throws {
    #expect(throws: ZipWriter.Failure.self) { try packed([("a", [[1, 2]])], sizes: [1]) }
    #expect(throws: ZipWriter.Failure.self) { try packed([("a", [[1, 2]])], sizes: [3]) }
    #expect(throws: ZipWriter.Failure.self) { try packed([("a", [[1]]), ("b", [[1]])], sizes: [2, 1]) }
  }

  @Test("A file that is given up leaves nothing behind") func abandoned() throws {
    for _ in 0..<50 {
      var zip = try ZipWriter.begin()
      try zip.beginEntry("a", size: 1000)
      try [UInt8](repeating: 7, count: 500).withUnsafeBytes { try zip.append($0) }
    }
  }

  private func packed(_ entries: [(path: String, pieces: [[UInt8]])], sizes: [Int]? = nil) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var zip = try ZipWriter.begin()
    for (index, entry) in entries.enumerated() {
      let size = sizes?[index] ?? entry.pieces.reduce(0) { $0 + $1.count }
      try zip.beginEntry(entry.path, size: size, isCompressed: entry.path.hasSuffix(".png"))
      for piece in entry.pieces {
        try piece.withUnsafeBytes { try zip.append($0) }
        zip.drain { bytes += $0 }
      }
    }
    try zip.finish()
    zip.drain { bytes += $0 }
    return bytes
  }
}
