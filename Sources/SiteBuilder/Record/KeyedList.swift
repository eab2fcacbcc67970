/// A packed list with the key of each element beside it: what a page across shows of one indicator, kind of office or period.
struct KeyedList<Key: Recorded & Hashable & Sendable, Element: Recorded & Sendable>: Recorded, Sendable {
  /// The key of each element, in the order of the elements.
  let keys: [Key]
  private let list: PackedList<Element>

  /// Packs a list.
  init(_ elements: [Element], by key: (Element) -> Key) {
    keys = elements.map(key)
    list = PackedList(elements)
  }

  /// All elements, made anew each time.
  var elements: [Element] { list.elements }

  /// The element at a place, from 0, made anew each time; nil where there is none.
  func element(at place: Int) -> Element? { list.elements { $0 == place }.first }

  /// The elements with a key, made anew each time.
  subscript(key: Key) -> [Element] { list.elements { keys[$0] == key } }

  func record(to writer: inout RecordWriter) {
    writer.write(keys)
    writer.write(list)
  }

  init(from reader: inout RecordReader) throws {
    keys = try reader.read()
    list = try reader.read()
    guard keys.count == list.count else { throw RecordDamaged() }
  }
}
