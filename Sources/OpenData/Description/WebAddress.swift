/// Addresses as the standards want them: whole, with nothing but what RFC 3986 allows.
enum WebAddress {
  /// The whole address of a path of the site, with its fragment if it has one; what is whole already stays.
  static func whole(_ path: String, base: String) -> String {
    if isWhole(path) { return encoded(path, keeping: reserved) }
    return encoded(base, keeping: reserved) + encoded(path)
  }

  /// Whether an address names its scheme.
  static func isWhole(_ address: String) -> Bool { address.hasPrefix("https://") || address.hasPrefix("http://") }

  /// A path of the site, with its fragment if it has one, with everything percent-encoded that a path may not hold.
  static func encoded(_ path: String) -> String {
    guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "#")) else { return encoded(path, keeping: pathOnly) }
    return encoded(String(path[..<mark]), keeping: pathOnly) + "#" + encoded(String(path[path.utf8.index(after: mark)...]), keeping: pathOnly)
  }

  private static func encoded(_ text: String, keeping kept: Bytes) -> String {
    var text = text
    let bytes = text.withUTF8 { source -> [UInt8]? in
      // Nearly every address stays as it is.
      guard let first = source.firstIndex(where: { !kept.contains($0) }) else { return nil }
      let digits = Array("0123456789ABCDEF".utf8)
      var bytes = Array(source[..<first])
      for byte in source[first...] {
        if kept.contains(byte) { bytes.append(byte) } else { bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
      }
      return bytes
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Some of the ASCII characters.
  private struct Bytes: Sendable {
    private var low: UInt64
    private var high: UInt64

    init(_ characters: StaticString, and others: Bytes? = nil) {
      low = others?.low ?? 0
      high = others?.high ?? 0
      characters.withUTF8Buffer { bytes in
        for byte in bytes where byte < 128 {
          if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
      }
    }

    func contains(_ byte: UInt8) -> Bool {
      byte < 64 ? low & (1 << UInt64(byte)) != 0 : byte < 128 && high & (1 << UInt64(byte - 64)) != 0
    }
  }

  /// Letters, digits and marks that stand in a path as they are.
  private static let pathOnly = Bytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
  /// Also what parts a whole address, and what is percent-encoded in it already.
  private static let reserved = Bytes(":?#[]@!$&'()*+,;=%", and: pathOnly)
}
