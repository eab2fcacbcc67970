/// The text of documents that are XML in a ZIP archive: Word, Excel and PowerPoint since 2007 (ECMA-376), OpenDocument (ISO 26300). Comments, hidden
/// sheets, headers and properties are read too, for they are parts like others.
enum OfficeDocument {
  /// The text of all parts, a paragraph or cell a line.
  static func text(of bytes: [UInt8], atMost longest: Int) -> DocumentText {
    var text: [UInt8] = []
    let outcome = ZipArchive.read(bytes, atMost: longest, where: { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }) { name, part in
      // Links stand in attributes.
      if name.hasSuffix(".rels") {
        text += part.map { $0 == UInt8(ascii: "\"") ? 0x0A : $0 }
      } else {
        append(part, breaksAtEveryTag: name.hasPrefix("docProps/") || name == "meta.xml", to: &text)
      }
      text.append(0x0A)
    }
    switch outcome {
    case .whole(let parts): return parts > 0 ? .text(text) : .unreadable
    case .tooLong: return .tooLong(bytes: longest)
    case .broken: return .unreadable
    }
  }

  /// Appends the text of XML without its tags. Programs part a number into several runs of letters, so that only the end of a paragraph or cell ends a line.
  private static func append(_ xml: [UInt8], breaksAtEveryTag: Bool, to text: inout [UInt8]) {
    var offset = 0
    while offset < xml.count {
      switch xml[offset] {
      case UInt8(ascii: "<"):
        let end = xml[offset...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count - 1
        if breaksAtEveryTag || endsLine(xml[(offset + 1)..<max(offset + 1, end)]) { text.append(0x0A) }
        offset = end + 1
      case UInt8(ascii: "&"):
        let end = xml[offset...].prefix(12).firstIndex(of: UInt8(ascii: ";")) ?? offset
        text += character(xml[(offset + 1)..<max(offset + 1, end)])
        offset = end + 1
      default:
        text.append(xml[offset])
        offset += 1
      }
    }
  }

  /// Whether a tag ends a paragraph, a cell or a line. A tab or blank of its own does the same; nothing reads on across it.
  private static func endsLine(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != 0x20 && $0 != UInt8(ascii: "/") }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    // A document has many tags, and a hostile one millions.
    guard local.count <= longestLineEnd else { return false }
    return lineEnds.contains(String(decoding: local, as: UTF8.self))
  }

  private static let lineEnds: Set<String> = [
    "p", "h", "br", "line-break", "si", "c", "row", "tr", "tc", "table-cell", "table-row", "comment", "is", "a", "sheet",
  ]

  private static let longestLineEnd = lineEnds.map(\.utf8.count).max() ?? 0

  private static func character(_ entity: ArraySlice<UInt8>) -> [UInt8] {
    let name = String(decoding: entity, as: UTF8.self)
    switch name {
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "amp": return [UInt8(ascii: "&")]
    case "quot", "apos": return [UInt8(ascii: "\"")]
    default:
      guard name.hasPrefix("#") else { return [] }
      let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return number.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? []
    }
  }
}
