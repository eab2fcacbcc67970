import CArchive

/// Reads ZIP archives from memory, by libarchive; the only file that sees it here.
enum ZipArchive {
  /// How reading ended.
  enum Outcome: Equatable {
    /// So many parts were read.
    case whole(parts: Int)
    /// The parts are longer than allowed, as those of an archive made to burst its reader are.
    case tooLong
    /// It is no archive, is torn, or has a password.
    case broken
  }

  /// Hands the wanted parts on, by name. `longest` is the most bytes that all of them may have.
  static func read(
    _ bytes: [UInt8], atMost longest: Int, where isWanted: (String) -> Bool, take: (_ name: String, _ part: [UInt8]) -> Void
  ) -> Outcome {
    guard let archive = archive_read_new() else { return .broken }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    return bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return .broken }
      var parts = 0
      var left = longest
      var piece = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        var entry: OpaquePointer?
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return .whole(parts: parts) }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { return .broken }
        // A part without a name is none of a document's.
        guard let name = archive_entry_pathname_utf8(entry).map({ String(cString: $0) }), isWanted(name) else { continue }
        var part: [UInt8] = []
        while true {
          let count = piece.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
          if count == 0 { break }
          guard count > 0 else { return .broken }
          left -= count
          guard left >= 0 else { return .tooLong }
          part += piece[..<count]
        }
        parts += 1
        take(name, part)
      }
    }
  }
}
