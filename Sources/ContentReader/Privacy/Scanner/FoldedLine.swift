import Foundation

/// A line as the rules compare it, one byte a letter: small letters without marks, digits 0–9 and plain punctuation, whatever signs the author chose for
/// them. Full-width digits, no-break spaces, long dashes, marks typed apart and signs without width make no difference.
struct FoldedLine {
  /// What stands for a letter that is not Latin.
  static let otherLetter: UInt8 = 1
  /// What stands for any other sign.
  static let otherSign: UInt8 = 2

  /// The line.
  private(set) var bytes: [UInt8] = []
  /// The offset in the source of each byte's sign.
  private var offsets: [Int] = []
  /// Whether each byte was a capital.
  private(set) var isCapital: [Bool] = []
  private var end: Int

  /// Folds the UTF-8 of a line; what is not UTF-8 becomes other signs.
  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    end = range.upperBound
    bytes.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count)
    isCapital.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = source[offset]
      if byte < 0x80 {
        append(byte, at: offset)
        offset += 1
      } else {
        let length = FoldedLine.length(source, offset, before: range.upperBound)
        let scalar = length > 1 ? String(decoding: source[offset..<offset + length], as: UTF8.self).unicodeScalars.first : nil
        append(scalar ?? "\u{FFFD}", at: offset)
        offset += length
      }
    }
  }

  /// The bytes of the source that a range of the folded line stands for.
  func source(_ range: Range<Int>) -> Range<Int> {
    let lower = range.lowerBound < offsets.count ? offsets[range.lowerBound] : end
    return lower..<(range.upperBound < offsets.count ? offsets[range.upperBound] : end)
  }

  /// Whether words of small letters without marks stand at an offset.
  func has(_ words: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + words.utf8CodeUnitCount <= bytes.count else { return false }
    return words.withUTF8Buffer { words in
      for index in 0..<words.count where bytes[offset + index] != words[index] { return false }
      return true
    }
  }

  /// Whether a letter stands at an offset; none stands beyond the ends.
  func isLetter(at offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    return (97...122).contains(bytes[offset]) || bytes[offset] == FoldedLine.otherLetter
  }

  /// Whether a digit stands at an offset; none stands beyond the ends.
  func isDigit(at offset: Int) -> Bool { bytes.indices.contains(offset) && (48...57).contains(bytes[offset]) }

  /// The number that so many digits make at an offset; nil when they are fewer or more.
  func number(at offset: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var end = offset
    var value = 0
    while isDigit(at: end), end - offset <= digits.upperBound {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    return digits.contains(end - offset) ? (value, end) : nil
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    let isCapital = (65...90).contains(byte)
    add(isCapital ? byte + 32 : byte, isCapital, at: offset)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: add(0x20, at: offset)
    // Signs without width: joiners, marks of direction, soft hyphen, byte order mark.
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: break
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: add(0x2D, at: offset)
    case 0xB7, 0x2024, 0x2022, 0x2027, 0x22C5, 0x30FB: add(0x2E, at: offset)
    case 0x110, 0x111: add(100, scalar.value == 0x110, at: offset)
    case 0x300...0x36F: break
    default: appendDecomposed(scalar, at: offset)
    }
  }

  /// The plain letters and digits that a sign is made of (NFKD); combining marks are dropped.
  private mutating func appendDecomposed(_ scalar: Unicode.Scalar, at offset: Int) {
    if let value = FoldedLine.digit(scalar) { return add(48 + value, at: offset) }
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
      if part.isASCII {
        append(UInt8(truncatingIfNeeded: part.value), at: offset)
      } else if let value = FoldedLine.digit(part) {
        add(48 + value, at: offset)
      } else if !(0x300...0x36F).contains(part.value) {
        add(part.properties.isAlphabetic ? FoldedLine.otherLetter : FoldedLine.otherSign, part.properties.isUppercase, at: offset)
      }
    }
  }

  private mutating func add(_ byte: UInt8, _ capital: Bool = false, at offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
    isCapital.append(capital)
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue, (0...9).contains(value) else { return nil }
    return UInt8(value)
  }

  /// The number of bytes of the sign that begins at an offset; 1 for a byte that begins none.
  private static func length(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int, before end: Int) -> Int {
    let length =
      switch source[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard offset + length <= end, (1..<max(1, length)).allSatisfy({ source[offset + $0] & 0xC0 == 0x80 }) else { return 1 }
    return length
  }
}
