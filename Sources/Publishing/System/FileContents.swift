import Glibc

/// Whole files as bytes.
enum FileContents {
  /// The bytes of a regular file in an open folder, out of which no link leads. Throws for anything else, a folder or a pipe.
  static func read(_ path: String, beneath folder: Int32) throws(PublicationError) -> [UInt8] {
    try read(path, OpenFile.open(path, beneath: folder))
  }

  /// The bytes of a regular file, by its whole path. Throws for anything else, a folder or a pipe, and for a link where none is to be followed.
  static func read(_ path: String, followsLinks: Bool = true) throws(PublicationError) -> [UInt8] {
    try read(path, OpenFile.open(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)))
  }

  private static func read(_ path: String, _ opened: consuming OpenFile.Opened) throws(PublicationError) -> [UInt8] {
    switch consume opened {
    case .failed(let code): throw .disk(.read, path: path, code: code)
    case .file(let file):
      guard let status = FileStatus(of: file.descriptor) else { throw .disk(.read, path: path, code: errno) }
      guard status.kind == .file else { throw .disk(.read, path: path, code: status.notAFile) }
      var code: Int32 = 0
      // One byte more than the size: a full buffer tells that the file grew meanwhile, and one that is not saves a call that finds the end.
      var bytes = [UInt8](unsafeUninitializedCapacity: status.size + 1) { buffer, count in
        let space = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[...status.size])
        if let read = file.read(into: space, atLeast: max(1, status.size)) {
          count = read
        } else {
          code = errno
        }
      }
      while code == 0, bytes.count > status.size {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        guard let read = chunk.withUnsafeMutableBytes({ file.read(into: $0) }) else {
          code = errno
          break
        }
        if read == 0 { break }
        bytes.append(contentsOf: chunk[..<read])
      }
      guard code == 0 else { throw .disk(.read, path: path, code: code) }
      return bytes
    }
  }
}
