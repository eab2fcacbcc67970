/// A list kept as the bytes of its record, which take a fraction of the room of its values: for what pages across ask for once or twice.
struct PackedList<Element: Recorded & Sendable>: Recorded, Sendable {
  /// How many there are.
  let count: Int
  private let bytes: [UInt8]

  /// Packs a list.
  init(_ elements: [Element]) {
    var writer = RecordWriter()
    for element in elements { writer.write(element) }
    count = elements.count
    // Without the room that the writer still had.
    bytes = Array(writer.bytes[...])
  }

  /// Whether there is nothing.
  var isEmpty: Bool { count == 0 }

  /// The list, made anew each time.
  var elements: [Element] {
    // They were written here, or read once already.
    (try? read()) ?? []
  }

  private func read() throws -> [Element] {
    var reader = RecordReader(bytes)
    let elements = try (0..<count).map { _ in try Element(from: &reader) }
    guard reader.isAtEnd else { throw RecordDamaged() }
    return elements
  }

  func record(to writer: inout RecordWriter) {
    writer.write(count)
    writer.write(bytes)
  }

  init(from reader: inout RecordReader) throws {
    count = try reader.number()
    guard count >= 0 else { throw RecordDamaged() }
    bytes = Array(try reader.slice())
    _ = try read()
  }
}
