import Glibc

/// The beginning of a path, as a key of a dictionary: a look-up makes no text of its own, for there is one for every file written.
///
/// Equal by bytes and not as text, because Swift holds two texts for equal that differ in composition (`é` as one or two scalars), and the
/// disk does not.
struct PathPrefix: Hashable, Sendable {
  private let path: String
  /// In bytes.
  let length: Int

  /// The first `length` bytes of a path.
  init(of path: String, length: Int) {
    self.path = path
    self.length = length
  }

  /// A whole path.
  init(_ path: String) { self.init(of: path, length: path.utf8.count) }

  var text: String { String(decoding: path.utf8.prefix(length), as: UTF8.self) }

  /// The lengths of this path and of those above it, the shortest first.
  var lengths: [Int] {
    var lengths: [Int] = []
    for (position, byte) in path.utf8.prefix(length).enumerated() where byte == UInt8(ascii: "/") { lengths.append(position) }
    return lengths + [length]
  }

  /// The path above this one, of a length from ``lengths``.
  func above(_ length: Int) -> PathPrefix { PathPrefix(of: path, length: length) }

  static func == (left: PathPrefix, right: PathPrefix) -> Bool {
    guard left.length == right.length else { return false }
    return left.withBytes { left in
      right.withBytes { right in
        guard let found = left.baseAddress, let expected = right.baseAddress else { return true }
        return memcmp(found, expected, left.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: $0) }
  }

  private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let result = path.utf8.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0)[..<length])) }
    // Text that Swift made itself, as all paths are, lies in one piece.
    return result ?? Array(path.utf8.prefix(length)).withUnsafeBytes(body)
  }
}
