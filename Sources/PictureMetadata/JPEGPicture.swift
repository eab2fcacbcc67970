/// JPEG (ITU-T T.81): segments, each after a marker, and the compressed picture between them.
enum JPEGPicture {
  /// The picture with the segments needed to show it: JFIF without its small copy, the colour profile, Adobe's note on colours, and the orientation.
  /// What stands behind the end goes: the second picture of a telephone, the film of a "moving" one.
  static func withoutMetadata(_ bytes: [UInt8]) throws(BrokenPicture) -> [UInt8] {
    var reader = ByteReader(bytes[...])
    guard try reader.bigEndian(2) == 0xFFD8 else { throw BrokenPicture() }
    var picture: [UInt8] = []
    picture.reserveCapacity(bytes.count)
    var heading: [UInt8]?
    var exif: ArraySlice<UInt8>?
    var hasScan = false
    while true {
      let marker = try marker(&reader)
      if marker == 0xD9 { break }
      let payload = try payload(&reader)
      switch marker {
      case 0xC0...0xCF, 0xDA...0xDF:
        append(marker, payload, to: &picture)
        if marker == 0xDA {
          picture += try scan(&reader)
          hasScan = true
        }
      case 0xE0 where payload.starts(with: Array("JFIF\0".utf8)) && payload.count >= 14:
        if heading == nil { heading = payload.prefix(12) + [0, 0] }
      case 0xE1 where payload.starts(with: Array("Exif\0".utf8)):
        if exif == nil { exif = payload.dropFirst(6) }
      case 0xE2 where payload.starts(with: Array("ICC_PROFILE\0".utf8)):
        append(marker, payload, to: &picture)
      case 0xEE where payload.starts(with: Array("Adobe".utf8)) && payload.count >= 12:
        append(marker, payload.prefix(12), to: &picture)
      case 0xE0...0xEF, 0xFE: break
      default: throw BrokenPicture()
      }
    }
    guard hasScan else { throw BrokenPicture() }
    var result: [UInt8] = [0xFF, 0xD8]
    result.reserveCapacity(picture.count + 64)
    if let heading { append(0xE0, heading[...], to: &result) }
    if let exif, let orientation = Orientation(exif: exif) { append(0xE1, (Array("Exif\0\0".utf8) + orientation.exif)[...], to: &result) }
    return result + picture + [0xFF, 0xD9]
  }

  /// The marker of the next segment; any number of 0xFF may stand before it.
  private static func marker(_ reader: inout ByteReader) throws(BrokenPicture) -> UInt8 {
    guard try reader.byte() == 0xFF else { throw BrokenPicture() }
    var marker = try reader.byte()
    while marker == 0xFF { marker = try reader.byte() }
    return marker
  }

  private static func payload(_ reader: inout ByteReader) throws(BrokenPicture) -> ArraySlice<UInt8> {
    try reader.take(try reader.bigEndian(2) - 2)
  }

  /// The compressed bytes up to the next segment: a 0xFF among them is followed by zero, by the mark of a restart or by another 0xFF.
  private static func scan(_ reader: inout ByteReader) throws(BrokenPicture) -> ArraySlice<UInt8> {
    let rest = reader.rest
    var search = rest
    while let mark = search.firstIndex(of: 0xFF), mark + 1 < rest.endIndex {
      switch rest[mark + 1] {
      case 0x00, 0xD0...0xD7: search = rest[(mark + 2)...]
      case 0xFF: search = rest[(mark + 1)...]
      default: return try reader.take(mark - rest.startIndex)
      }
    }
    throw BrokenPicture()
  }

  private static func append(_ marker: UInt8, _ payload: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let length = payload.count + 2
    bytes += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
    bytes += payload
  }
}
