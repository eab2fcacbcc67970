/// Characters that no reader sees but that reorder, break or end the text around them. No text may be published with one as it is:
///
/// - control characters (C0, DEL, C1) other than tab and line ends: XML 1.0 and HTML forbid them;
/// - code points that are no characters (U+FDD0–U+FDEF, U+FFFE, U+FFFF and the last two of every other plane): XML or HTML forbid them;
/// - the embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9), with which a figure reads backwards.
public enum HiddenCharacter {
  /// Whether a byte of UTF-8 may begin one; false for nearly every byte of a text.
  @inlinable
  public static func mayBegin(with byte: UInt8) -> Bool {
    if byte < 0x20 || byte == 0x7F { return true }
    guard byte >= 0xC2 else { return false }
    // One bit for each of C2 (C1), E2 (direction), EF and F0–F4 (no characters) among the last 64.
    let leads: UInt64 = 1 << 0x02 | 1 << 0x22 | 1 << 0x2F | 0b11111 << 0x30
    return leads & (1 << UInt64(byte - 0xC0)) != 0
  }

  /// The one that begins at an index of valid UTF-8, and its length in bytes; nil for any other character.
  public static func at(_ index: Int, in source: UnsafeBufferPointer<UInt8>) -> (code: UInt32, length: Int)? {
    let byte = source[index]
    guard mayBegin(with: byte) else { return nil }
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard source.count - index >= length else { return nil }
    var code = length == 1 ? UInt32(byte) : UInt32(byte) & (0x7F >> UInt32(length))
    for next in source[(index + 1)..<(index + length)] { code = code << 6 | UInt32(next & 0x3F) }
    return isHidden(code) ? (code, length) : nil
  }

  /// Whether a text holds one.
  public static func stands(in text: String) -> Bool { text.unicodeScalars.contains { isHidden($0.value) } }

  /// How one is shown in its place: `⟨U+202E⟩`. A reference would not help, for it means the same character, and to leave one out would alter
  /// somebody's words in silence.
  public static func shown(_ code: UInt32) -> String { "⟨U+\(hexadecimal(code))⟩" }

  /// The number of a character as Unicode writes it, with four digits or more.
  public static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Whether a code point is no character at all.
  public static func isNoCharacter(_ code: UInt32) -> Bool { (0xFDD0...0xFDEF).contains(code) || code & 0xFFFE == 0xFFFE }

  /// Whether a character is a control character other than tab and line ends.
  public static func isControl(_ code: UInt32) -> Bool {
    switch code {
    case 0x09, 0x0A, 0x0D: return false
    case 0..<0x20, 0x7F..<0xA0: return true
    default: return false
    }
  }

  private static func isHidden(_ code: UInt32) -> Bool {
    isControl(code) || (0x202A...0x202E).contains(code) || (0x2066...0x2069).contains(code) || isNoCharacter(code)
  }
}
