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

  /// What `find` gives for the shortest of this path and those above it for which it gives something; nothing is made on the way.
  func firstAbove<Found>(_ find: (PathPrefix) -> Found?) -> Found? {
    withBytes { bytes in
      for position in bytes.indices where bytes[position] == UInt8(ascii: "/") {
        if let found = find(above(position)) { return found }
      }
      return find(self)
    }
  }

  static func == (left: PathPrefix, right: PathPrefix) -> Bool {
    left.length == right.length && left.order(to: right) == 0
  }

  /// Below 0 when this path comes before another in the order of their bytes, 0 when they are equal.
  func order(to other: PathPrefix) -> Int {
    withBytes { bytes in
      other.withBytes { others in
        guard let left = bytes.baseAddress, let right = others.baseAddress else { return bytes.count - others.count }
        let order = memcmp(left, right, min(bytes.count, others.count))
        return order == 0 ? bytes.count - others.count : Int(order)
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
