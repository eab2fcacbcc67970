import Characters
import PlanModel
import Vietnamese

/// The places in `commune.yml` where an allowance names a file of evidence. The author's name for it is handed on nowhere, so they must be found and
/// written anew.
enum AllowanceLines {
  private static let key: StaticString = "where"

  /// A path as it is written, and where.
  struct Place: Equatable {
    /// The path below the commune's folder, `evidence/…`.
    let path: String
    /// The offsets of its bytes in the text, without quotation marks.
    let range: Range<Int>
  }

  /// The path below the commune's folder, where it leads into its evidence; nil for any other.
  static func evidence(_ path: String) -> String? {
    let own = CommuneFolder.slug(of: path).map { String(decoding: path.utf8.dropFirst(CommuneFolder.path($0).utf8.count), as: UTF8.self) } ?? path
    return own.utf8.starts(with: "evidence/".utf8) ? own : nil
  }

  /// All places, in the order of the text.
  static func places(in text: SourceText) -> [Place] {
    guard text.bytes.withUnsafeBufferPointer({ ByteSearch.first(key, in: $0) }) != nil else { return [] }
    return (1...text.lineStarts.count).flatMap { places(inLine: text.lineBytes($0), of: text) }
  }

  /// The bytes of the settings with every path replaced: that of a file that is handed on by its path, of any other by the folder. Nil where nothing
  /// changes.
  static func replaced(in text: SourceText, by paths: [String: String]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var end = 0
    for place in places(in: text) {
      bytes += text.bytes[end..<place.range.lowerBound]
      bytes += Array((paths[place.path] ?? "evidence/").utf8)
      end = place.range.upperBound
    }
    bytes += text.bytes[end...]
    return bytes == text.bytes ? nil : bytes
  }

  private static func places(inLine line: ArraySlice<UInt8>, of text: SourceText) -> [Place] {
    var places: [Place] = []
    var rest = line
    while let start = rest.withUnsafeBufferPointer({ ByteSearch.first(key, in: $0) }) {
      let found = rest.startIndex + start..<rest.startIndex + start + key.utf8CodeUnitCount
      rest = rest[found.upperBound...]
      let isWhole = found.lowerBound == line.startIndex || Array(" {,-\"'".utf8).contains(line[found.lowerBound - 1])
      let colon = rest.drop { Array(" \"'".utf8).contains($0) }
      guard isWhole, colon.first == UInt8(ascii: ":") else { continue }
      let isFlow = line[..<found.lowerBound].contains(UInt8(ascii: "{"))
      let value = value(colon.dropFirst().drop { $0 == 0x20 }, isFlow: isFlow)
      if let path = evidence(Trimmed.of(text.string(value))) { places.append(Place(path: path, range: value)) }
      rest = rest[max(rest.startIndex, value.upperBound)...]
    }
    return places
  }

  /// The bytes of a value on one line: between its quotation marks, else up to a comment or, in braces, to the next sign of these.
  private static func value(_ rest: ArraySlice<UInt8>, isFlow: Bool) -> Range<Int> {
    if let mark = rest.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let inside = rest.dropFirst()
      return inside.startIndex..<(inside.firstIndex(of: mark) ?? inside.endIndex)
    }
    var end = rest.startIndex
    while end < rest.endIndex {
      let byte = rest[end]
      if byte == UInt8(ascii: "#"), end > rest.startIndex, rest[end - 1] == 0x20 { break }
      if isFlow, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { break }
      end += 1
    }
    while end > rest.startIndex, rest[end - 1] == 0x20 || rest[end - 1] == 0x09 { end -= 1 }
    return rest.startIndex..<end
  }
}
