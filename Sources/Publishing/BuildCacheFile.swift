import Glibc

/// The file beside a site in which a build keeps what the next one needs to know of this one, such as the fingerprints of all sources.
///
/// It belongs to the site as it stands: ``Publication/remember(_:)`` hands it to `commit`, which removes the old one before it exchanges anything
/// and writes the new one afterwards, all under the lock; a build that is killed in between leaves a site without one. What was cut short, was
/// written by something else, or belongs to a site that was since replaced reads as absent, for all it costs is a whole build.
public struct BuildCacheFile: Sendable {
  /// What is kept, handed on in pieces, for of a country it is nearly a hundred megabytes.
  public typealias Memory = @Sendable (_ take: ([UInt8]) -> Void) -> Void

  /// What the file holds.
  public struct Contents: Sendable {
    /// What was written last.
    public let bytes: [UInt8]
    /// What tells it from any other.
    public let stamp: Stamp
  }

  /// What tells one content of the file from another, so that nobody holds it whole only to compare it.
  public struct Stamp: Equatable, Sendable {
    let size: Int
    let checksum: [UInt8]
  }

  private let location: OutputLocation

  /// The file of the site in the folder `output`. Throws `invalidOutput`.
  public init(output: String) throws(PublicationError) { self.init(try OutputLocation(output)) }

  init(_ location: OutputLocation) { self.location = location }

  /// What was written last; nil when there is nothing, or nothing that belongs to this site.
  public func read() -> Contents? {
    guard let head = validHead(), var bytes = try? FileContents.read(location.cache, followsLinks: false) else { return nil }
    guard bytes.count >= head.count + Checksum.length, bytes.starts(with: head) else { return nil }
    let checksum = Array(bytes.suffix(Checksum.length))
    bytes.removeLast(Checksum.length)
    guard checksum == Checksum.bytes(of: bytes) else { return nil }
    let stamp = Stamp(size: bytes.count, checksum: checksum)
    bytes.removeFirst(head.count)
    return Contents(bytes: bytes, stamp: stamp)
  }

  /// Whether the file still holds what was read, and still belongs to this site.
  func stillHolds(_ stamp: Stamp) -> Bool {
    guard let head = validHead() else { return false }
    switch OpenFile.open(location.cache, O_RDONLY | O_NONBLOCK | O_NOFOLLOW) {
    case .failed: return false
    case .file(let file):
      guard let status = FileStatus(of: file.descriptor), status.kind == .file, status.size == stamp.size + Checksum.length else { return false }
      return file.read(0..<head.count) == head && file.read(stamp.size..<status.size) == stamp.checksum
    }
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

  /// The same where the site is the one that was written of: one whose exchange was cut short is not, should a power cut have brought the file back.
  private func validHead() -> [UInt8]? { access(location.journal, F_OK) == 0 ? nil : head() }

  /// What the file begins with. It names the site's folder by device and inode: a site that was replaced, or copied from elsewhere, is
  /// another. Nil when there is no site.
  private func head() -> [UInt8]? {
    guard let status = try? FileStatus(at: location.path) else { return nil }
    return Array("tiendo cache 1\n\(status.device) \(status.inode)\n".utf8)
  }
}
