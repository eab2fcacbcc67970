import Characters
import Diagnostics

/// A Markdown file taken apart: settings between two lines `---`, then the text.
struct FrontMatter {
  /// The settings.
  let settings: SettingsSource
  /// The text, lines ending in LF.
  let body: String
  /// The line of the file on which the text begins, from 1.
  let bodyLine: Int

  /// Takes a file apart; nil, with a diagnostic, when the two lines are not there.
  init?(_ text: SourceText, _ diagnostics: inout DiagnosticCollector) {
    guard FrontMatter.isRule(text.lineBytes(1)) else {
      diagnostics.report(.missingFrontMatter, at: SourcePlace(file: text.file, line: 1))
      return nil
    }
    let lineCount = text.lineStarts.count
    guard let closing = FrontMatter.closingLine(of: text) else {
      diagnostics.report(.unclosedFrontMatter, at: SourcePlace(file: text.file, line: 1))
      return nil
    }
    settings = SettingsSource(text: text, lines: 2..<closing)
    var first = closing + 1
    while first < lineCount, text.lineBytes(first).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { first += 1 }
    bodyLine = first
    body = first <= lineCount ? text.unixString(text.lineStarts[first - 1]..<text.bytes.count) : ""
  }

  /// The line that ends the settings, from 1; nil when there is none.
  static func closingLine(of text: SourceText) -> Int? {
    (2..<max(2, text.lineStarts.count + 1)).first { isRule(text.lineBytes($0)) }
  }

  /// Whether a line is `---`, with nothing but blanks behind it.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension SourceText {
  /// The text between two offsets in NFC, its lines ending in LF.
  func unixString(_ range: Range<Int>) -> String {
    guard bytes[range].contains(0x0D) else { return string(range) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for offset in range {
      let byte = bytes[offset]
      if byte == 0x0A, offset > range.lowerBound, bytes[offset - 1] == 0x0D { continue }
      result.append(byte == 0x0D ? 0x0A : byte)
    }
    let string = String(decoding: result, as: UTF8.self)
    return isNormalized ? string : Composed.of(string)
  }
}
