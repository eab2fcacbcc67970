import Glibc

/// Files read in pieces, so that none is whole in memory.
enum FilePieces {
  /// Hands the bytes of a file on in pieces, from its beginning each time it is called.
  typealias Source = (_ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void

  /// The bytes of one piece: few calls for a large file, little memory for many at once.
  static let length = 256 * 1024

  /// The size of a regular file in an open folder, out of which no link leads. Throws for anything else, a folder or a pipe.
  static func size(_ path: String, beneath folder: Int32) throws(PublicationError) -> Int {
    switch OpenFile.open(path, beneath: folder) {
    case .failed(let code): throw .disk(.read, path: path, code: code)
    case .file(let file): return try regular(file, path).size
    }
  }

  /// Hands the bytes of a regular file in an open folder on in order. Throws for anything else, and what `take` throws.
  static func read(_ path: String, beneath folder: Int32, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    try read(path, OpenFile.open(path, beneath: folder), take)
  }

  /// Hands the bytes of a regular file on in order, by its whole path. Throws for anything else, a link too, and what `take` throws.
  static func read(_ path: String, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    try read(path, OpenFile.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW), take)
  }

  private static func read(_ path: String, _ opened: consuming OpenFile.Opened, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch consume opened {
    case .failed(let code): throw PublicationError.disk(.read, path: path, code: code)
    case .file(let file):
      _ = try regular(file, path)
      try withUnsafeTemporaryAllocation(byteCount: length, alignment: 16) { buffer in
        while true {
          guard let count = file.read(into: buffer) else { throw PublicationError.disk(.read, path: path, code: errno) }
          if count > 0 { try take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
          if count < buffer.count { return }
        }
      }
    }
  }

  private static func regular(_ file: borrowing OpenFile, _ path: String) throws(PublicationError) -> FileStatus {
    guard let status = FileStatus(of: file.descriptor) else { throw .disk(.read, path: path, code: errno) }
    guard status.kind == .file else { throw .disk(.read, path: path, code: status.notAFile) }
    return status
  }
}
