extension PersonalDatum {
  /// A number: the first digits and the last.
  init(_ number: PersonalNumbers.Found, in line: FoldedLine) {
    let digits = String(decoding: number.digits, as: UTF8.self)
    let (first, last) = digits.utf8.count == 12 ? (4, 3) : (3, 2)
    self.init(
      kind: number.kind, range: line.source(number.range), key: digits, masked: String(digits.prefix(first)) + "…" + String(digits.suffix(last)))
  }

  /// A mail address: the first letter and the server.
  init(mail: MailAddresses.Found, in line: FoldedLine) {
    let words = String(decoding: line.bytes[mail.range], as: UTF8.self)
    self.init(
      kind: .mail, range: line.source(mail.range), key: words,
      masked: String(words.prefix(1)) + "…" + String(decoding: line.bytes[mail.at..<mail.range.upperBound], as: UTF8.self))
  }

  /// Words with a date of birth: the words before its first digit.
  init(birth range: Range<Int>, in line: FoldedLine, of bytes: UnsafeBufferPointer<UInt8>) {
    let source = line.source(range)
    let words = range.prefix { !line.isDigit(at: $0) }
    let shown = String(decoding: bytes[line.source(range.lowerBound..<range.lowerBound + words.count)], as: UTF8.self)
    let key = String(decoding: line.bytes[range], as: UTF8.self).split(separator: " ").joined(separator: " ")
    self.init(kind: .birthDate, range: source, key: key, masked: Trimmed.of(shown) + " …")
  }
}

/// Texts that leave the machine of the officer: a log, a page of mistakes.
public enum PersonalData {
  /// A text with all personal data in it shortened, so that a message about them, or one that quotes a cell or a file's name, does not publish them.
  public static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let found = PrivacyScanner.scan(bytes[...]).data
    if found.isEmpty { return text }
    var result: [UInt8] = []
    var offset = 0
    for datum in found where datum.range.lowerBound >= offset {
      result += bytes[offset..<datum.range.lowerBound]
      result += Array(datum.masked.utf8)
      offset = datum.range.upperBound
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }
}
