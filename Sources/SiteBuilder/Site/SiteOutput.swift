import Digests

/// Where the files of a site go: to the disk, or wherever a test wants them. Called from several threads at once.
public protocol SiteOutput: Sendable {
  /// Takes a file; gives what tells it from others.
  @discardableResult
  func write(_ path: String, _ bytes: [UInt8]) throws -> FileDigest
  /// Takes a file that comes in pieces.
  func copy(_ file: CopiedFile) throws
  /// Some bytes of a file of the site before. Asked only where a build goes on from one.
  func readBefore(_ path: String, _ range: Range<Int>) throws -> [UInt8]
  /// Begins a file whose bytes come little by little, while others are written.
  func grow(_ path: String) throws -> any GrowingFile
}

/// A file of the site in the making: by one thread at a time.
public protocol GrowingFile: AnyObject, Sendable {
  /// Puts bytes at its end.
  func append(_ bytes: [UInt8]) throws
  /// Ends it, for nothing comes after; gives what tells it from others.
  @discardableResult
  func finish() throws -> FileDigest
}
