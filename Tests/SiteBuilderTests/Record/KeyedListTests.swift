import Testing

@testable import SiteBuilder

@Suite("Lists kept as bytes, by keys")
struct KeyedListTests {
  private let list = KeyedList(["an", "bình", "ba", "chợ", "anh"]) { String($0.prefix(1)) }

  @Test("The elements of a key, of a place, and all")
  func elements() {
    #expect(list.keys == ["a", "b", "b", "c", "a"])
    #expect(list.elements == ["an", "bình", "ba", "chợ", "anh"])
    #expect(list["a"] == ["an", "anh"])
    #expect(list["b"] == ["bình", "ba"])
    #expect(list["d"] == [])
    #expect(list.element(at: 0) == "an" && list.element(at: 4) == "anh")
    #expect(list.element(at: 5) == nil && list.element(at: -1) == nil)
  }

  @Test("It goes through a record; one with more keys than elements is refused")
  func recorded() throws {
    var writer = RecordWriter()
    writer.write(list)
    var reader = RecordReader(writer.end())
    #expect(try KeyedList<String, String>(from: &reader)["b"] == ["bình", "ba"])
    #expect(reader.isAtEnd)
    writer.write(["a", "b"])
    writer.write(PackedList(["an"]))
    var damaged = RecordReader(writer.end())
    #expect(throws: RecordDamaged.self) { try KeyedList<String, String>(from: &damaged) }
  }
}
