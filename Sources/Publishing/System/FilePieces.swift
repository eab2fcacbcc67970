import Glibc

/// Files read in pieces, so that none is whole in memory.
enum FilePieces {
  /// Hands the bytes of a file on in pieces, from its beginning each time it is called.
  typealias Source = (_ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void

  /// The bytes of one piece: few calls for a large file, little memory for many at once.
  static let length = 256 * 1024

  /// The size of a regular file. Throws for anything else, a folder or a pipe. A relative path starts at `folder`, an open one.
  static func size(_ path: String, in folder: Int32 = AT_FDCWD) throws(PublicationError) -> Int {
    switch OpenFile.open(path, in: folder, O_RDONLY | O_NONBLOCK) {
    case .failed(let code): throw .disk(.read, path: path, code: code)
    case .file(let file): return try regular(file, path).size
    }
  }

  /// Hands the bytes of a regular file on in order. Throws for anything else, and what `take` throws.
  static func read(_ path: String, in folder: Int32 = AT_FDCWD, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch OpenFile.open(path, in: folder, O_RDONLY | O_NONBLOCK) {
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
