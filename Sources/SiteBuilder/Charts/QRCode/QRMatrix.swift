import CQREncode

/// The squares of a QR code (ISO/IEC 18004), error level M: up to 15% of it may be dirty or torn. The only place that sees libqrencode.
struct QRMatrix: Hashable, Sendable {
  /// Squares on each side, without the quiet zone.
  let width: Int
  /// Row by row, whether a square is dark.
  let isDark: [Bool]

  /// Encodes bytes; nil when there are none or more than the largest code holds (2331 bytes).
  init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, bytes.count <= 2331, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    // The lowest bit is the square's colour; the others tell what it is for.
    isDark = UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 }
  }
}
