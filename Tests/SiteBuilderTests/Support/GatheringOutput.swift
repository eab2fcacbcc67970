import Digests
import Synchronization

@testable import SiteBuilder

/// An output made of two functions; files that grow are held until they are whole.
struct GatheringOutput: SiteOutput {
  private let take: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
  private let before: @Sendable (_ path: String, _ range: Range<Int>) throws -> [UInt8]
  private let takeCopy: @Sendable (_ file: CopiedFile) throws -> Void

  /// An output that hands every file on; `before` reads files of the site before.
  init(
    _ take: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void, copy: @escaping @Sendable (_ file: CopiedFile) throws -> Void,
    before: @escaping @Sendable (_ path: String, _ range: Range<Int>) throws -> [UInt8] = { path, _ in throw InputChanged(path: path) }
  ) {
    self.take = take
    self.before = before
    takeCopy = copy
  }

  /// Hands the file on.
  func write(_ path: String, _ bytes: [UInt8]) throws -> FileDigest {
    try take(path, bytes)
    return FileDigest(of: bytes)
  }
  /// Hands the file on.
  func copy(_ file: CopiedFile) throws { try takeCopy(file) }
  /// What `before` gives.
  func readBefore(_ path: String, _ range: Range<Int>) throws -> [UInt8] { try before(path, range) }
  /// Holds the file until it is whole.
  func grow(_ path: String) throws -> any GrowingFile { Gathering(path: path, take: take) }

  private final class Gathering: GrowingFile {
    private let path: String
    private let take: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
    private let bytes = Mutex<[UInt8]>([])

    init(path: String, take: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void) {
      self.path = path
      self.take = take
    }

    func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    func finish() throws -> FileDigest {
      let whole = bytes.withLock { $0 }
      try take(path, whole)
      return FileDigest(of: whole)
    }
  }
}

extension SiteBuild {
  /// Makes every file of the site and hands it on, see ``render(to:)``.
  func render(
    _ write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void, copy: @escaping @Sendable (_ file: CopiedFile) throws -> Void
  ) throws {
    _ = try render(to: GatheringOutput(write, copy: copy))
  }
}
