import Testing

@testable import SiteBuilder

@Suite("Lists kept as bytes")
struct PackedListTests {
  private let words = ["", "Đường, ở đâu?", String(repeating: "dài ", count: 100)]

  @Test("What was packed comes back, as often as it is asked for")
  func same() {
    let list = PackedList(words)
    #expect(list.count == 3)
    #expect(list.elements == words)
    #expect(list.elements == words)
    #expect(PackedList<String>([]).isEmpty && PackedList<String>([]).elements.isEmpty)
  }

  @Test("Some of it comes back in its order, and places that are none give nothing")
  func some() {
    let list = PackedList(words)
    #expect(list.elements { $0 == 1 } == [words[1]])
    #expect(list.elements { $0 != 1 } == [words[0], words[2]])
    #expect(list.elements { _ in false } == [])
    #expect(list.elements { $0 == 3 } == [])
  }

  @Test("It goes through a record, and what was torn or is of another length is refused there")
  func recorded() throws {
    var writer = RecordWriter()
    writer.write(PackedList(words))
    writer.write(7)
    let bytes = writer.end()
    #expect(writer.bytes.isEmpty)
    var reader = RecordReader(bytes)
    #expect(try PackedList<String>(from: &reader).elements == words)
    #expect(try reader.number() == 7)
    for changed in [[0x04] + bytes.dropFirst(), [0x08] + bytes.dropFirst(), [0x01] + bytes.dropFirst(), Array(bytes.prefix(20))] {
      var reader = RecordReader(changed)
      #expect(throws: RecordDamaged.self) { try PackedList<String>(from: &reader) }
    }
  }
}
