import Characters

/// Addresses that pages may link to, from texts and from tables.
public enum WebAddress {
  /// Whether a text is an absolute address of the web (`https://…`, `http://…`) without blanks, quotation marks, angle brackets or characters that nobody
  /// sees, whose server is the one that a reader sees.
  public static func isValid(_ text: String) -> Bool {
    var text = text
    guard let rest = afterScheme(&text), let first = rest.first else { return false }
    if let isPlain = isPlain(rest.utf8) { return isPlain }
    guard first.isLetter || first.isNumber || first == "[" else { return false }
    return rest.unicodeScalars.allSatisfy(isVisible) && hasPlainServer(String(rest))
  }

  /// Whether an address in ASCII that names its server without a port is valid, as nearly all are; nil where it must be looked at closely.
  private static func isPlain(_ rest: Substring.UTF8View) -> Bool? {
    // Not a point, a hyphen or a low line.
    guard let first = rest.first, isOfServer(Unicode.Scalar(first)), first >= UInt8(ascii: "0"), first != UInt8(ascii: "_") else { return nil }
    var isServer = true
    for byte in rest {
      guard byte < 0x80 else { return nil }
      if isServer, byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { isServer = false }
      if isServer, !isOfServer(Unicode.Scalar(byte)) { return nil }
      if !isVisible(byte) { return false }
    }
    return true
  }

  /// Whether a character of ASCII is seen and ends no address: no blank, control character, quotation mark or bracket.
  private static func isVisible(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      return false
    default: return true
    }
  }

  /// Whether an address, from behind its `//`, names its server alone and as it is: no user's name before it (`gov.vn@evil.example`), no
  /// percent-encoding or backslash in it, no letters of another alphabet that look like Latin ones, and a port that there is.
  static func hasPlainServer(_ rest: String) -> Bool {
    let authority = rest.unicodeScalars.prefix { !"/?#".unicodeScalars.contains($0) }
    guard let first = authority.first else { return false }
    if first == "[" { return isBracketed(authority) }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.first, let start = host.first, start != ".", start != "-" else { return false }
    return host.allSatisfy(isOfServer) && (parts.count == 1 || isPort(parts[1]))
  }

  /// What stands behind the scheme; nil where it is no scheme of the web.
  private static func afterScheme(_ text: inout String) -> Substring? {
    for scheme in ["https://", "http://"] {
      let start = text.utf8.prefix(scheme.utf8.count)
      if start.count == scheme.utf8.count, zip(start, scheme.utf8).allSatisfy({ ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }) {
        return text[start.endIndex...]
      }
    }
    return nil
  }

  /// An address of IP version 6, perhaps with a port.
  private static func isBracketed(_ authority: Substring.UnicodeScalarView) -> Bool {
    guard let end = authority.firstIndex(of: "]") else { return false }
    let inside = authority[authority.index(after: authority.startIndex)..<end]
    let behind = authority[authority.index(after: end)...]
    return inside.contains(":") && inside.allSatisfy { $0.properties.isASCIIHexDigit || $0 == ":" || $0 == "." }
      && (behind.isEmpty || behind.first == ":" && isPort(behind.dropFirst()))
  }

  private static func isPort(_ digits: Substring.UnicodeScalarView) -> Bool {
    digits.count <= 5 && digits.allSatisfy { ("0"..."9").contains($0) } && Int(String(digits)).map { (1...65_535).contains($0) } == true
  }

  /// Letters of the Latin alphabet, Vietnamese ones among them, digits, dots, hyphens and low lines. Other alphabets write their servers as `xn--…`, which
  /// cannot be taken for another name.
  private static func isOfServer(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: return true
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return isVietnamese(scalar)
    case 0x0300...0x0303, 0x0306, 0x0309, 0x031B, 0x0323, 0x1EA0...0x1EF9: return true
    default: return false
    }
  }

  /// Whether a letter of Latin-1 or of its extensions stands in the Vietnamese alphabet.
  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".unicodeScalars.contains(scalar)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isVisible(UInt8(scalar.value)) }
    return !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint && scalar.properties.generalCategory != .format
      && !HiddenCharacter.stands(in: String(Character(scalar)))
  }
}
