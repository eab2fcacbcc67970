import CArchive
import Glibc

/// A ZIP file (PKWARE APPNOTE.TXT 6.3) under way, written by libarchive and handed on in pieces: the only place that sees its memory.
///
/// The same entries in the same order give the same bytes: no times, no owners, one mode, no locale of the machine.
public struct ZipWriter: ~Copyable {
  /// Why a file could not be packed: an entry of another size than was said, or libarchive's own words.
  public struct Failure: Error {
    /// What went wrong, in English.
    public let reason: String
  }

  private let archive: OpaquePointer
  /// What libarchive has written and nobody has taken yet: little more than the last piece.
  private let written: UnsafeMutablePointer<[UInt8]>
  /// Names beyond ASCII are marked as UTF-8 only where the locale of the thread says that they are.
  private let locale: locale_t?
  /// The path of the entry under way, and how many of its bytes are still to come.
  private var entry = (path: "", rest: 0)

  private init(_ archive: OpaquePointer) {
    self.archive = archive
    written = .allocate(capacity: 1)
    written.initialize(to: [])
    locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
  }

  /// An empty file.
  public static func begin() throws -> ZipWriter {
    guard let archive = archive_write_new() else { throw Failure(reason: "no memory") }
    let writer = ZipWriter(archive)
    try writer.open()
    return writer
  }

  deinit {
    // Frees without writing what is left of a file that was given up.
    archive_write_fail(archive)
    archive_write_free(archive)
    written.deinitialize(count: 1)
    written.deallocate()
    if let locale { freelocale(locale) }
  }

  /// Begins an entry.
  /// - Parameters:
  ///   - path: Its path in the archive, with `/`.
  ///   - size: Its size in bytes.
  ///   - isCompressed: Whether it is compressed already, as pictures are, and stored as it is.
  public mutating func beginEntry(_ path: String, size: Int, isCompressed: Bool = false) throws {
    try endEntry()
    guard let header = archive_entry_new() else { throw Failure(reason: "no memory") }
    defer { archive_entry_free(header) }
    try require(isCompressed ? archive_write_zip_set_compression_store(archive) : archive_write_zip_set_compression_deflate(archive))
    try withLocale {
      archive_entry_set_pathname(header, path)
      // A regular file that everybody may read. Without a time it gets the first that ZIP knows, 1 January 1980.
      archive_entry_set_mode(header, S_IFREG | 0o644)
      archive_entry_set_size(header, Int64(size))
      try require(archive_write_header(archive, header))
    }
    entry = (path, size)
  }

  /// Adds bytes to the entry.
  public mutating func append(_ piece: UnsafeRawBufferPointer) throws {
    entry.rest -= piece.count
    guard entry.rest >= 0 else { throw Failure(reason: "\(entry.path): more bytes than were said") }
    guard archive_write_data(archive, piece.baseAddress, piece.count) == piece.count else { throw Failure(reason: words) }
  }

  /// Ends the file; only ``drain(to:)`` may follow.
  public mutating func finish() throws {
    try endEntry()
    try withLocale { try require(archive_write_close(archive)) }
  }

  /// Hands on what was written since it was called last.
  public mutating func drain(to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    guard !written.pointee.isEmpty else { return }
    try written.pointee.withUnsafeBytes(sink)
    written.pointee.removeAll(keepingCapacity: true)
  }

  private mutating func endEntry() throws {
    guard entry.rest == 0 else { throw Failure(reason: "\(entry.path): \(entry.rest) bytes are missing") }
    if !entry.path.isEmpty { try require(archive_write_finish_entry(archive)) }
  }

  private func open() throws {
    try require(archive_write_set_format_zip(archive))
    // Without blocks, so that nothing is filled up with zeros at the end.
    try require(archive_write_set_bytes_per_block(archive, 0))
    try require(archive_write_set_bytes_in_last_block(archive, 1))
    try require(
      archive_write_open(
        archive, written, nil,
        { _, context, bytes, count in
          guard let context, let bytes else { return -1 }
          context.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
          return count
        }, nil))
  }

  private func withLocale(_ work: () throws -> Void) rethrows {
    guard let locale else { return try work() }
    let before = uselocale(locale)
    defer { _ = uselocale(before) }
    try work()
  }

  private func require(_ result: Int32) throws {
    guard result == ARCHIVE_OK else { throw Failure(reason: words) }
  }

  private var words: String { archive_error_string(archive).map { String(cString: $0) } ?? "unknown" }
}
