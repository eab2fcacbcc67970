/// GIF (CompuServe, 89a): blocks, each image with the block before it that says how long it is shown.
enum GIFPicture {
  /// The images with the blocks needed to show them. Comments, texts and what programs add go, the number of repetitions apart; so does what stands
  /// behind the end.
  static func withoutMetadata(_ bytes: [UInt8]) throws(BrokenPicture) -> [UInt8] {
    var reader = ByteReader(bytes[...])
    var result = Array(try reader.take(13))
    result.reserveCapacity(bytes.count)
    result += try reader.take(colours(result[10]))
    var control: ArraySlice<UInt8> = []
    var hasImage = false
    while true {
      switch try reader.byte() {
      case 0x2C:
        let start = reader.rest
        let descriptor = try reader.take(9)
        _ = try reader.take(colours(descriptor[descriptor.startIndex + 8]) + 1)
        try skipData(&reader)
        result += control
        result.append(0x2C)
        result += start.prefix(reader.offset - start.startIndex)
        control = []
        hasImage = true
      case 0x21:
        let start = reader.rest
        let label = try reader.byte()
        let content = reader.rest
        try skipData(&reader)
        switch label {
        case 0xF9: control = [0x21] + start.prefix(reader.offset - start.startIndex)
        case 0xFF: result += repetitions(content) ?? []
        // A text goes with the block that says how long it is shown.
        case 0x01: control = []
        default: break
        }
      case 0x3B:
        guard hasImage else { throw BrokenPicture() }
        return result + [0x3B]
      // Some programs end a block twice.
      case 0x00: continue
      default: throw BrokenPicture()
      }
    }
  }

  /// The bytes of a table of colours, by the flags that announce it.
  private static func colours(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 0x07) + 1) }

  private static func skipData(_ reader: inout ByteReader) throws(BrokenPicture) {
    while true {
      let count = Int(try reader.byte())
      if count == 0 { return }
      _ = try reader.take(count)
    }
  }

  /// The block that says how often an animation is repeated, written anew; nil for any other block of a program.
  private static func repetitions(_ content: ArraySlice<UInt8>) -> [UInt8]? {
    let names = ["NETSCAPE2.0", "ANIMEXTS1.0"].map { [UInt8(11)] + Array($0.utf8) }
    guard let name = names.first(where: { content.starts(with: $0) }) else { return nil }
    let loop = content.dropFirst(name.count).prefix(4)
    guard loop.count == 4, loop.starts(with: [3, 1]) else { return nil }
    return [0x21, 0xFF] + name + loop + [0]
  }
}
