import Glibc

/// The standard streams, written whole and unbuffered, so that news and mistakes keep their order.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes text; what the stream does not take is lost, for there is nowhere left to say so.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count, let base = buffer.baseAddress {
        let written = Glibc.write(rawValue, base + start, buffer.count - start)
        guard written > 0 else { return }
        start += written
      }
    }
  }
}
