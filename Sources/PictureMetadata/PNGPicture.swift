/// PNG (W3C, third edition): chunks with length, name and checksum.
enum PNGPicture {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The chunks that a picture is shown from; all others, of words, times, cameras and programs, go.
  private static let needed: Set<String> = [
    "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
  ]

  /// The picture with the chunks needed to show it, and the orientation. What stands behind the end goes.
  static func withoutMetadata(_ bytes: [UInt8]) throws(BrokenPicture) -> [UInt8] {
    var reader = ByteReader(bytes[...])
    guard try reader.take(8).elementsEqual(signature) else { throw BrokenPicture() }
    var heading: ArraySlice<UInt8>?
    var picture: [UInt8] = []
    picture.reserveCapacity(bytes.count)
    var orientation: Orientation?
    var hasData = false
    while true {
      let start = reader.rest
      let length = try reader.bigEndian(4)
      let name = String(decoding: try reader.take(4), as: UTF8.self)
      let data = try reader.take(length)
      _ = try reader.take(4)
      let chunk = start.prefix(12 + length)
      if heading == nil {
        guard name == "IHDR", length == 13 else { throw BrokenPicture() }
        heading = chunk
      } else if name == "IEND" {
        break
      } else if needed.contains(name) {
        picture += chunk
        if name == "IDAT" { hasData = true }
      } else if name == "eXIf" {
        orientation = orientation ?? Orientation(exif: data)
      } else if name.utf8.first.map({ $0 & 0x20 == 0 }) ?? true {
        // Without a chunk that says that it is needed, nobody could show the picture.
        throw BrokenPicture()
      }
    }
    guard let heading, hasData else { throw BrokenPicture() }
    let exif = orientation.map { chunk("eXIf", $0.exif) } ?? []
    return signature + heading + exif + picture + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + data
    return number(UInt32(data.count)) + named + number(checksum(named))
  }

  private static func number(_ value: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }

  /// The checksum of PNG, ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
