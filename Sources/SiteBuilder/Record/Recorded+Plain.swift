import PlanModel

extension Int: Recorded {
  func record(to writer: inout RecordWriter) { writer.write(self) }
  init(from reader: inout RecordReader) throws { self = try reader.number() }
}

extension Bool: Recorded {
  func record(to writer: inout RecordWriter) { writer.write(self ? 1 : 0) }
  init(from reader: inout RecordReader) throws { self = try reader.number() != 0 }
}

extension String: Recorded {
  func record(to writer: inout RecordWriter) {
    var text = self
    text.withUTF8 { writer.write($0) }
  }
  init(from reader: inout RecordReader) throws { self.init(decoding: try reader.slice(), as: UTF8.self) }
}

extension Optional: Recorded where Wrapped: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(self != nil)
    if let value = self { writer.write(value) }
  }
  init(from reader: inout RecordReader) throws { self = try Bool(from: &reader) ? .some(try reader.read()) : nil }
}

extension Array: Recorded where Element: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(count)
    for element in self { writer.write(element) }
  }
  init(from reader: inout RecordReader) throws {
    let count = try reader.number()
    guard count >= 0 else { throw RecordDamaged() }
    self = []
    for _ in 0..<count { append(try reader.read()) }
  }
}

extension Day: Recorded {
  func record(to writer: inout RecordWriter) { writer.write(number) }
  init(from reader: inout RecordReader) throws { self.init(number: try reader.number()) }
}

extension ClosedRange: Recorded where Bound: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(lowerBound)
    writer.write(upperBound)
  }
  init(from reader: inout RecordReader) throws {
    let (first, last): (Bound, Bound) = (try reader.read(), try reader.read())
    guard first <= last else { throw RecordDamaged() }
    self = first...last
  }
}

extension Range: Recorded where Bound: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(lowerBound)
    writer.write(upperBound)
  }
  init(from reader: inout RecordReader) throws {
    let (first, last): (Bound, Bound) = (try reader.read(), try reader.read())
    guard first <= last else { throw RecordDamaged() }
    self = first..<last
  }
}

/// One of some words, written as the word.
extension Recorded where Self: RawRepresentable, RawValue: Recorded {
  func record(to writer: inout RecordWriter) { writer.write(rawValue) }
  init(from reader: inout RecordReader) throws {
    guard let value = Self(rawValue: try reader.read()) else { throw RecordDamaged() }
    self = value
  }
}
