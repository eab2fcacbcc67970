/// Finds personal data and marks of secrecy in the UTF-8 of a text.
///
/// One pass looks at each byte once, and at most lines nothing else is done: only where a sign @, a chain of nine digits, the word "sinh" shortly before a
/// digit, or a sign that could stand for a digit is met, the line is folded and held against the rules.
struct PrivacyScanner {
  /// What was found.
  struct Result: Sendable {
    /// Personal data, in order of their places.
    var data: [PersonalDatum] = []
    /// The offsets of marks of secrecy.
    var marks: [Int] = []

    /// Whether there is nothing.
    var isEmpty: Bool { data.isEmpty && marks.isEmpty }
  }

  /// What the text is.
  enum Form: Sendable {
    /// Words, line by line; `|` and tabs part cells.
    case text
    /// One cell of a table, in which lines may be broken.
    case cell
    /// A cell that should hold a figure.
    case figure
  }

  /// Scans bytes, UTF-8 as a rule; others are passed over.
  static func scan(_ bytes: ArraySlice<UInt8>, as form: Form = .text) -> Result {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = PrivacyScanner(bytes: buffer, form: form)
      scanner.run()
      // Offsets of a slice are those of its array.
      guard bytes.startIndex != 0 else { return scanner.result }
      return scanner.result.shifted(by: bytes.startIndex)
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let form: Form
  private var result = Result()
  /// Where the part of the text begins whose marks were judged already.
  private var judgedUntil = 0

  private init(bytes: UnsafeBufferPointer<UInt8>, form: Form) {
    self.bytes = bytes
    self.form = form
  }

  private mutating func run() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      var isSuspect = false
      switch byte {
      case 0x30...0x39:
        let chain = chainOfDigits(from: offset)
        isSuspect = chain.digits >= 9 || chain.digits == 4 && isBehindAbbreviation(offset)
        if !isSuspect {
          offset = chain.end
          continue
        }
      case 0x40: isSuspect = true
      case UInt8(ascii: "h"), UInt8(ascii: "H"): isSuspect = endsBirth(at: offset)
      case UInt8(ascii: "T"): judgeMark(at: offset)
      // Full-width signs, and digits of other scripts.
      case 0xEF: isSuspect = offset + 1 < bytes.count && (0xB9...0xBD).contains(bytes[offset + 1]) && !isByteOrderMark(offset)
      case 0xD9, 0xDB, 0xF0: isSuspect = true
      default: break
      }
      if isSuspect {
        let line = line(around: offset)
        match(line)
        judgeMarks(from: offset, to: line.upperBound)
        offset = line.upperBound
      } else {
        offset += 1
      }
    }
  }

  /// The number of digits of the chain that begins at an offset, with blanks, dots, hyphens and brackets between them, and the offset behind it.
  private func chainOfDigits(from start: Int) -> (digits: Int, end: Int) {
    var digits = 0
    var gap = 0
    var offset = start
    var end = start
    while offset < bytes.count, gap < 8 {
      switch bytes[offset] {
      case 0x30...0x39:
        digits += 1
        gap = 0
        end = offset + 1
      case 0x20, 0x2E, 0x2D, 0x5F, 0x28, 0x29: gap += 1
      // No-break, thin and zero-width spaces, dashes, middle dots, soft hyphens, full-width digits.
      case 0xC2, 0xE2, 0xE3, 0xEF, 0x80...0xBF: gap += 1
      default: return (digits, end)
      }
      offset += 1
    }
    return (digits, end)
  }

  /// Whether "SN" stands shortly before a year.
  private func isBehindAbbreviation(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, offset - index < 6, [0x20, 0x3A, 0x2E].contains(bytes[index]) { index -= 1 }
    return index >= 1 && bytes[index] | 0x20 == UInt8(ascii: "n") && bytes[index - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// Whether "sinh" ends at an offset and a digit follows soon.
  private func endsBirth(at offset: Int) -> Bool {
    guard offset >= 3, bytes[offset - 1] | 0x20 == UInt8(ascii: "n"), bytes[offset - 2] | 0x20 == UInt8(ascii: "i"),
      bytes[offset - 3] | 0x20 == UInt8(ascii: "s")
    else { return false }
    for next in bytes[(offset + 1)..<min(bytes.count, offset + 48)] {
      if (0x30...0x39).contains(next) { return true }
      if next == 0x0A || next == 0x0D { return false }
    }
    return false
  }

  private func isByteOrderMark(_ offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF
  }

  private func line(around offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, !isLineEnd(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, !isLineEnd(bytes[end]) { end += 1 }
    return start..<end
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }
}

// MARK: - Rules

extension PrivacyScanner {
  private mutating func match(_ range: Range<Int>) {
    let line = FoldedLine(bytes, range)
    let mails = MailAddresses.find(in: line)
    var data = mails.map { PersonalDatum(mail: $0, in: line) }
    for number in PersonalNumbers.find(in: line, isFigure: form == .figure) where !mails.contains(where: { $0.range.overlaps(number.range) }) {
      data.append(PersonalDatum(number, in: line))
    }
    for phrase in BirthDates.find(in: line) { data.append(PersonalDatum(birth: phrase, in: line, of: bytes)) }
    result.data += data.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func judgeMarks(from start: Int, to end: Int) {
    for offset in start..<end where bytes[offset] == UInt8(ascii: "T") { judgeMark(at: offset) }
  }

  /// Holds the line or cell around a T against the marks, where the letter before it may be Ậ in either Unicode form.
  private mutating func judgeMark(at offset: Int) {
    guard offset >= judgedUntil, isBehindVowel(offset) else { return }
    var start = offset
    while start > 0, offset - start < 200, !isPartEnd(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, end - offset < 200, !isPartEnd(bytes[end]) { end += 1 }
    let isWhole = (start == 0 || isPartEnd(bytes[start - 1])) && (end == bytes.count || isPartEnd(bytes[end]))
    guard isWhole, SecrecyMark.isOnly(String(decoding: bytes[start..<end], as: UTF8.self)[...]) else { return }
    judgedUntil = end
    while start < end, bytes[start] == 0x20 { start += 1 }
    result.marks.append(start)
  }

  private func isBehindVowel(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, bytes[index] == 0x20 { index -= 1 }
    return index >= 2 && (bytes[index] == 0xAC || bytes[index] == 0xA3 || bytes[index] == 0x82 || bytes[index] == 0x8B || bytes[index] == 0xA0)
  }

  private func isPartEnd(_ byte: UInt8) -> Bool {
    isLineEnd(byte) || form == .text && (byte == UInt8(ascii: "|") || byte == 0x09)
  }
}

extension PrivacyScanner.Result {
  fileprivate func shifted(by count: Int) -> PrivacyScanner.Result {
    PrivacyScanner.Result(
      data: data.map {
        PersonalDatum(kind: $0.kind, range: $0.range.lowerBound + count..<$0.range.upperBound + count, key: $0.key, masked: $0.masked)
      },
      marks: marks.map { $0 + count })
  }
}
