import Digests

/// What is written.
extension Publication {
  /// Writes one file of the site, and gives its digest; safe from several tasks at once. A file with the bytes it has in the old site keeps its inode and
  /// times.
  ///
  /// `path` is relative, with `/` between its parts. Throws `invalidPath`, `writtenTwice`, `fileAndFolder` and what the disk refuses;
  /// after that the publication can only be abandoned.
  @discardableResult
  public func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublicationError) -> FileDigest {
    try enter()
    do throws(PublicationError) {
      let path = try SitePath(path)
      let part = try part(of: path)
      let placement = try stage.place(path, bytes)
      let digest = FileDigest(of: bytes)
      inventory?.add(path, digest)
      leave(placement, part)
      return digest
    } catch {
      leave(failure: error)
      throw error
    }
  }

  /// Writes one file of the site, see ``write(_:_:)-(String,UnsafeRawBufferPointer)``.
  @discardableResult
  public func write(_ path: String, _ bytes: [UInt8]) throws(PublicationError) -> FileDigest {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(PublicationError) in try write(path, bytes) }
    }
    return try result.get()
  }

  /// Writes one file of the site that is too large to be held whole, see ``write(_:_:)-(String,UnsafeRawBufferPointer)``.
  ///
  /// `pieces` hands the bytes on in order, from the first each time it is called: once to compare them with the file of the old site, and once
  /// more to write them where they differ. Throws what it throws too; after that the publication can only be abandoned.
  public func write(
    _ path: String, size: Int, pieces: (_ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws {
    try enter()
    do {
      let path = try SitePath(path)
      let part = try part(of: path)
      var computation = FileDigest.Computation()
      let placement = try stage.place(path, size: size) { take in
        // Of each time from the first byte on.
        computation = FileDigest.Computation()
        try withoutActuallyEscaping(take) { take in
          try pieces { piece in
            computation.update(piece)
            try take(piece)
          }
        }
      }
      inventory?.add(path, computation.digest)
      leave(placement, part)
    } catch {
      leave(failure: error as? PublicationError ?? .incomplete(path))
      throw error
    }
  }

  /// Begins a file of the site that is written piece by piece. Throws like ``write(_:_:)-(String,UnsafeRawBufferPointer)``.
  public func grow(_ path: String) throws(PublicationError) -> GrowingFile {
    try enter()
    do throws(PublicationError) {
      let path = try SitePath(path)
      _ = try part(of: path)
      try stage.beginGrowing(path)
      return GrowingFile(path, of: self)
    } catch {
      leave(failure: error)
      throw error
    }
  }
}
