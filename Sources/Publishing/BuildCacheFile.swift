import Glibc

/// The file beside a site in which a build keeps what the next one needs to know of this one, such as the fingerprints of all sources.
///
/// It belongs to the site as it stands: ``Publication/remember(_:)`` hands it to `commit`, which removes the old one before it exchanges anything
/// and writes the new one afterwards, all under the lock; a build that is killed in between leaves a site without one. What was cut short, was
/// written by something else, or belongs to a site that was since replaced reads as absent, for all it costs is a whole build.
public struct BuildCacheFile: Sendable {
  /// What is kept, handed on in pieces, for of a country it is some ten megabytes.
  public typealias Memory = @Sendable (_ take: ([UInt8]) -> Void) -> Void

  private let location: OutputLocation

  /// The file of the site in the folder `output`. Throws `invalidOutput`.
  public init(output: String) throws(PublicationError) { self.init(try OutputLocation(output)) }

  init(_ location: OutputLocation) { self.location = location }

  /// The bytes that were written last; nil when there are none, or none that belong to this site.
  public func read() -> [UInt8]? {
    // A site whose exchange was cut short is not the one that was written of, should a power cut have brought the file back.
    guard access(location.journal, F_OK) != 0 else { return nil }
    guard let head = head(), var bytes = try? FileContents.read(location.cache, followsLinks: false) else { return nil }
    guard bytes.count >= head.count + Checksum.length, bytes.starts(with: head) else { return nil }
    let checksum = Array(bytes.suffix(Checksum.length))
    bytes.removeLast(Checksum.length)
    guard checksum == Checksum.bytes(of: bytes) else { return nil }
    bytes.removeFirst(head.count)
    return bytes
  }

  /// Writes the file in one step, after the exchange. Nothing is flushed: what a power cut tears reads as absent. Throws what the disk refuses.
  func write(_ memory: Memory) throws(PublicationError) {
    guard let head = head() else { throw .disk(.write, path: location.cache, code: ENOENT) }
    let draft = location.cacheDraft
    var code = Self.create(draft, head, memory)
    if code == 0, rename(draft, location.cache) != 0 { code = errno }
    guard code == 0 else {
      _ = unlink(draft)
      throw .disk(.write, path: location.cache, code: code)
    }
  }

  /// Removes the file; nothing there is no error.
  func remove() throws(PublicationError) { try Folder.removeAll(location.cache) }

  /// Gives the `errno`, 0 when all went well.
  private static func create(_ path: String, _ head: [UInt8], _ memory: Memory) -> Int32 {
    // What a killed build left is in nobody's way.
    _ = unlink(path)
    switch OpenFile.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: FileMode.own) {
    case .failed(let code): return code
    case .file(let file):
      let code = write(head, memory, to: file)
      return code == 0 ? file.close() : code
    }
  }

  private static func write(_ head: [UInt8], _ memory: Memory, to file: borrowing OpenFile) -> Int32 {
    var code = head.withUnsafeBytes { file.write($0) }
    var checksum = Checksum()
    checksum.add(head)
    memory { piece in
      checksum.add(piece)
      if code == 0 { code = piece.withUnsafeBytes { file.write($0) } }
    }
    return code == 0 ? checksum.bytes.withUnsafeBytes { file.write($0) } : code
  }

  /// What the file begins with. It names the site's folder by device and inode: a site that was replaced, or copied from elsewhere, is
  /// another. Nil when there is no site.
  private func head() -> [UInt8]? {
    guard let status = try? FileStatus(at: location.path) else { return nil }
    return Array("tiendo cache 1\n\(status.device) \(status.inode)\n".utf8)
  }
}
