/// WebP (RFC 9649): a RIFF file of chunks.
enum WebPPicture {
  private static let images: Set<String> = ["VP8 ", "VP8L", "ANMF"]
  private static let ofFrames: Set<String> = ["VP8 ", "VP8L", "ALPH"]
  private static let needed: Set<String> = ["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

  /// The picture with the chunks needed to show it, and the orientation; the flags and sizes are set right. What stands behind the end goes.
  static func withoutMetadata(_ bytes: [UInt8]) throws(BrokenPicture) -> [UInt8] {
    var reader = ByteReader(bytes[...])
    guard try reader.take(4).elementsEqual("RIFF".utf8) else { throw BrokenPicture() }
    reader = ByteReader(try reader.take(try reader.littleEndian(4)))
    guard try reader.take(4).elementsEqual("WEBP".utf8) else { throw BrokenPicture() }
    var heading: [UInt8]?
    var picture: [UInt8] = []
    picture.reserveCapacity(bytes.count)
    var orientation: Orientation?
    var hasImage = false
    while !reader.isAtEnd {
      let (name, data) = try chunk(&reader)
      if images.contains(name) { hasImage = true }
      if name == "VP8X" {
        guard heading == nil, picture.isEmpty, data.count >= 10 else { throw BrokenPicture() }
        heading = Array(data.prefix(10))
      } else if name == "EXIF" {
        let isMarked = data.starts(with: Array("Exif\0\0".utf8))
        orientation = orientation ?? Orientation(exif: isMarked ? data.dropFirst(6) : data)
      } else if name == "ANMF" {
        append(name, try frame(data)[...], to: &picture)
      } else if needed.contains(name) {
        append(name, data, to: &picture)
      }
    }
    guard hasImage else { throw BrokenPicture() }
    var content = Array("WEBP".utf8)
    if var heading {
      // Whether there are Exif and XMP.
      heading[0] &= ~0x0C
      if orientation != nil { heading[0] |= 0x08 }
      append("VP8X", heading[...], to: &content)
    }
    content += picture
    // Only a picture with a heading may say which side is up.
    if heading != nil, let orientation { append("EXIF", orientation.exif[...], to: &content) }
    return Array("RIFF".utf8) + number(content.count) + content
  }

  /// A frame of an animation with the chunks needed to show it.
  private static func frame(_ data: ArraySlice<UInt8>) throws(BrokenPicture) -> [UInt8] {
    var reader = ByteReader(data)
    var result = Array(try reader.take(16))
    while !reader.isAtEnd {
      let (name, data) = try chunk(&reader)
      if ofFrames.contains(name) { append(name, data, to: &result) }
    }
    return result
  }

  /// The next chunk; one of odd length has a byte behind it, which some programs leave out at the end.
  private static func chunk(_ reader: inout ByteReader) throws(BrokenPicture) -> (name: String, data: ArraySlice<UInt8>) {
    let name = String(decoding: try reader.take(4), as: UTF8.self)
    let data = try reader.take(try reader.littleEndian(4))
    if data.count % 2 == 1, !reader.isAtEnd { _ = try reader.byte() }
    return (name, data)
  }

  private static func append(_ name: String, _ data: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    bytes += Array(name.utf8) + number(data.count)
    bytes += data
    if data.count % 2 == 1 { bytes.append(0) }
  }

  private static func number(_ value: Int) -> [UInt8] { [0, 8, 16, 24].map { UInt8(value >> $0 & 0xFF) } }
}
