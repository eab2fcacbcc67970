import Glibc

/// The note beside the output that names the stage of an exchange in two steps.
enum Journal {
  /// Writes the note and waits until it is on the disk.
  static func write(stage: String, at location: OutputLocation) throws(PublicationError) {
    switch OpenFile.open(location.journal, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644) {
    case .failed(let code): throw .disk(.write, path: location.journal, code: code)
    case .file(let file):
      var code = Array((stage + "\n").utf8).withUnsafeBytes { file.write($0) }
      if code == 0, fsync(file.descriptor) != 0 { code = errno }
      guard code == 0 else { throw .disk(.write, path: location.journal, code: code) }
    }
    try Flush.folder(location.parent)
  }

  /// The stage's name; nil when the note was cut short.
  static func stage(at location: OutputLocation) throws(PublicationError) -> String? {
    let bytes = try FileContents.read(location.journal)
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// Removes the note, after the folders' new names are on the disk.
  static func remove(at location: OutputLocation) throws(PublicationError) {
    try Flush.folder(location.parent)
    try Folder.removeAll(location.journal)
  }
}
