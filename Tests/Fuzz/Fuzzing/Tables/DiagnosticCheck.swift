import Diagnostics

@testable import ContentReader

/// What holds for every diagnostic.
enum DiagnosticCheck {
  /// The most bytes of a message: nobody reads more, however long the words are that it is about.
  private static let longest = 16_000

  /// What is wrong with some diagnostics; nil when nothing is.
  static func broken(_ diagnostics: [Diagnostic]) -> String? {
    for diagnostic in diagnostics {
      if diagnostic.id == "outside" { return "a diagnostic names a place outside of the file: \(diagnostic.message.vi)" }
      if diagnostic.message.vi.isEmpty || diagnostic.message.en.isEmpty { return "\(diagnostic.id) says nothing" }
      for text in [diagnostic.message, diagnostic.advice].compactMap({ $0 }) where max(text.vi.utf8.count, text.en.utf8.count) > longest {
        return "\(diagnostic.id) has \(text.vi.utf8.count) bytes"
      }
    }
    return nil
  }

  /// Whether a place lies in a file whose lines have so many characters each.
  static func isInside(_ place: SourcePlace, _ lines: [Int]) -> Bool {
    guard case .text(let line, let column) = place.position else { return true }
    guard (1...max(1, lines.count)).contains(line) else { return false }
    guard let column else { return true }
    return (1...(lines.isEmpty ? 0 : lines[line - 1]) + 1).contains(column)
  }

  /// The number of characters of each line.
  static func lines(of text: String) -> [Int] { lines(of: Array(text.utf8)) }

  /// The same of bytes of UTF-8; lines end in LF, CRLF or CR.
  static func lines(of bytes: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self).count)
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(String(decoding: bytes[start...], as: UTF8.self).count)
    return lines
  }

  /// The number of characters of each line of a file.
  static func lines(of text: SourceText) -> [Int] { lines(of: text.bytes) }
}
