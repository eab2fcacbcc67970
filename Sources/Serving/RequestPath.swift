/// The path of a request as names of folders and a file, each safe to open in the one before.
struct RequestPath: Equatable {
  /// The names from the root, decoded; none for the root itself.
  let names: [[UInt8]]
  /// Whether a slash ends it: a folder is asked for.
  let isFolder: Bool

  /// Reads the path of a request as it was sent, without its query. Nil for what names nothing that may be served: a path that does not begin with a slash,
  /// an escape that is none, an empty name, a name that begins with a dot (so no `.` and no `..`, nothing hidden), a slash or NUL in a name.
  ///
  /// Escapes are decoded once: `%252e` is a name with a `%` in it.
  init?(_ sent: String) {
    guard sent.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts = sent.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { _ = parts.popLast() }
    var names: [[UInt8]] = []
    for part in parts {
      guard let name = Self.decoded(part), let first = name.first, first != UInt8(ascii: "."), !name.contains(UInt8(ascii: "/")), !name.contains(0),
        name.count <= 255
      else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The bytes of a name; nil where a `%` is not followed by two hexadecimal digits.
  private static func decoded(_ part: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
    default: return nil
    }
  }

  /// The address of the same with a slash at its end. Every byte that is no letter or digit is escaped, so that it can lead to no other server.
  var folderAddress: String {
    names.map { name in
      name.map { byte in
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
        let hex = String(byte, radix: 16, uppercase: true)
        return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }.joined()
    }.reduce("/") { $0 + $1 + "/" }
  }
}
