import Glibc

/// The note beside the output that tells how to end an exchange of several steps.
enum Journal {
  /// Which exchange is under way.
  enum Note: Equatable {
    /// Of the whole site, in two steps; with the stage's name.
    case whole(stage: String)
    /// Of some of its parts.
    case parts(PartNote)

    fileprivate var bytes: [UInt8] {
      switch self {
      case .whole(let stage): return Array((stage + "\n").utf8)
      case .parts(let note): return note.bytes
      }
    }
  }

  /// Writes the note and waits until it is on the disk.
  static func write(_ note: Note, at location: OutputLocation) throws(PublicationError) {
    _ = unlink(location.journal)
    // It names parts of a public site, and another account that builds it must be able to end the exchange.
    switch OpenFile.open(location.journal, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: FileMode.published) {
    case .failed(let code): throw .disk(.write, path: location.journal, code: code)
    case .file(let file):
      var code = note.bytes.withUnsafeBytes { file.write($0) }
      if code == 0, location.isLasting, fsync(file.descriptor) != 0 { code = errno }
      let closing = file.close()
      if code == 0 { code = closing }
      guard code == 0 else { throw .disk(.write, path: location.journal, code: code) }
    }
    if location.isLasting { try Flush.folder(location.parent) }
  }

  /// The note; nil when it was cut short.
  static func read(at location: OutputLocation) throws(PublicationError) -> Note? {
    let bytes = try FileContents.read(location.journal, followsLinks: false)
    if let note = PartNote(bytes) { return .parts(note) }
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    return .whole(stage: String(decoding: bytes.dropLast(), as: UTF8.self))
  }

  /// Removes the note, after the folders' new names are on the disk.
  static func remove(at location: OutputLocation) throws(PublicationError) {
    if location.isLasting { try Flush.folder(location.parent) }
    try Folder.removeAll(location.journal)
  }
}
