/// Which side of a picture is up, where it is not the first row (Exif 2.32, tag 0x0112). Without it a picture taken upright would lie on its side.
struct Orientation: Equatable {
  /// 2…8.
  let value: UInt8

  /// The orientation that Exif data name; nil where they name none, or the usual one, or cannot be read.
  init?(exif: ArraySlice<UInt8>) {
    let order = exif.prefix(2)
    let isBigEndian = order.elementsEqual([0x4D, 0x4D])
    guard isBigEndian || order.elementsEqual([0x49, 0x49]) else { return nil }
    func number(at offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset <= exif.count - count else { return nil }
      let bytes = exif[exif.startIndex + offset..<exif.startIndex + offset + count]
      return isBigEndian ? bytes.reduce(0) { $0 << 8 | Int($1) } : bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(at: 2, 2) == 42, let directory = number(at: 4, 4), let entries = number(at: directory, 2) else { return nil }
    for entry in 0..<entries {
      let offset = directory + 2 + entry * 12
      guard let tag = number(at: offset, 2) else { return nil }
      guard tag == 0x0112 else { continue }
      guard number(at: offset + 2, 2) == 3, let value = number(at: offset + 8, 2), (2...8).contains(value) else { return nil }
      self.value = UInt8(value)
      return
    }
    return nil
  }

  /// Exif data that say this and nothing else.
  var exif: [UInt8] {
    [
      0x4D, 0x4D, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00, 0x00,
      0x00, 0x00, 0x00,
    ]
  }
}
