/// A list kept as the bytes of its record, which take a fraction of the room of its values: for what pages across ask for once or twice.
struct PackedList<Element: Recorded & Sendable>: Recorded, Sendable {
  /// How many there are.
  let count: Int
  /// Each record after its length.
  private let bytes: [UInt8]

  /// Packs a list.
  init(_ elements: [Element]) {
    var writer = RecordWriter()
    var own = RecordWriter()
    for element in elements {
      own.write(element)
      writer.write(own.end())
    }
    count = elements.count
    // Without the room that the writer still had, which an array made of its array would keep.
    bytes = [UInt8](unsafeUninitializedCapacity: writer.bytes.count) { room, count in
      count = room.initialize(fromContentsOf: writer.bytes)
    }
  }

  /// Whether there is nothing.
  var isEmpty: Bool { count == 0 }

  /// The list, made anew each time.
  var elements: [Element] {
    // They were written here, or read once already.
    (try? read()) ?? []
  }

  /// The elements at some places, from 0, made anew each time; the others are passed over.
  func elements(where isWanted: (_ place: Int) -> Bool) -> [Element] { (try? read(where: isWanted)) ?? [] }

  private func read(where isWanted: (Int) -> Bool = { _ in true }) throws -> [Element] {
    var reader = RecordReader(bytes)
    var elements: [Element] = []
    for place in 0..<count {
      let record = try reader.slice()
      guard isWanted(place) else { continue }
      var own = RecordReader(Array(record))
      elements.append(try Element(from: &own))
      guard own.isAtEnd else { throw RecordDamaged() }
    }
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
