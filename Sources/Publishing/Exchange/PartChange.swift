import Glibc

/// One part of the site that an exchange changes.
struct PartChange: Equatable, Sendable {
  /// Relative to the site.
  let path: String
  /// The inode of the new part, which it keeps when it is renamed: by it one sees whether the exchange was done. Nil when the part goes.
  let inode: ino_t?
}

/// What the journal says of an exchange of parts.
struct PartNote: Equatable, Sendable {
  /// The stage's name.
  let stage: String
  let changes: [PartChange]

  init(stage: String, changes: [PartChange]) {
    self.stage = stage
    self.changes = changes
  }

  private static let title = Array("tiendo parts 1".utf8)

  /// Fields that each end with a NUL, which no path can hold: the title, the stage, and for each part its inode or `-` and its path; last a
  /// checksum of all of it.
  var bytes: [UInt8] {
    var bytes = Self.title + [0] + Array(stage.utf8) + [0]
    for change in changes { bytes += Array((change.inode.map(String.init) ?? "-").utf8) + [0] + Array(change.path.utf8) + [0] }
    return bytes + Checksum.bytes(of: bytes)
  }

  /// Nil for what is no such note, or was cut short.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.title), bytes.count > Checksum.length else { return nil }
    let content = bytes.dropLast(Checksum.length)
    guard bytes.suffix(Checksum.length).elementsEqual(Checksum.bytes(of: Array(content))) else { return nil }
    var fields = content.split(separator: 0, omittingEmptySubsequences: false).dropFirst().map { String(decoding: $0, as: UTF8.self) }[...]
    guard let stage = fields.popFirst(), fields.popLast() == "", fields.count.isMultiple(of: 2) else { return nil }
    var changes: [PartChange] = []
    while let inode = fields.popFirst(), let path = fields.popFirst() {
      guard inode == "-" || ino_t(inode) != nil, (try? SitePath(path)) != nil else { return nil }
      changes.append(PartChange(path: path, inode: ino_t(inode)))
    }
    self.init(stage: stage, changes: changes)
  }
}
