import Glibc

/// The standard error stream, written whole and unbuffered.
enum StandardError {
  /// Writes text; what the stream does not take is lost, for there is nowhere left to say so.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count, let base = buffer.baseAddress {
        let written = Glibc.write(STDERR_FILENO, base + start, buffer.count - start)
        guard written > 0 else { return }
        start += written
      }
    }
  }
}
