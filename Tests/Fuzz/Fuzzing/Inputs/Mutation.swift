/// Changes that know nothing of what is read.
enum Mutation {
  /// What troubles readers of text: ends of encodings, byte order marks, halves of pairs, marks that turn a line, what looks like something else.
  static let troubles: [[UInt8]] = [
    [0x00], [0x0D], [0x0A], [0x0D, 0x0A], [0x09], [0x22], [0x22, 0x22], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xC0, 0x80],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0x80], [0xC2], [0xC2, 0x85], [0xC2, 0xA0], [0x7F], [0x1B],
    [0xE2, 0x80, 0xAE], [0xE2, 0x81, 0xA6], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0x8B], [0xEF, 0xBF, 0xBF], [0xEF, 0xA3, 0xB0], [0xEF, 0xA3, 0xB1],
    [0xCC, 0x81], [0xCC, 0x82, 0xCC, 0x83], Array("ế".utf8), Array("e\u{0302}\u{0301}".utf8), Array("đ".utf8), Array("👩‍👩‍👧".utf8),
    Array("٣".utf8), Array("①".utf8), Array("ﬁ".utf8), Array("İ".utf8), Array("999999999999999999999".utf8), Array("0".utf8), Array("-".utf8),
  ]

  /// Changes an input in one way.
  static func change(_ bytes: inout [UInt8], words: [[UInt8]], other seeds: [[UInt8]], _ random: inout Seeded) {
    let at = random.below(bytes.count + 1)
    let end = min(bytes.count, at + 1 + random.below(random.chance(1, in: 4) ? 200 : 8))
    switch random.below(10) {
    case 0: if at < bytes.count { bytes[at] ^= 1 << UInt8(random.below(8)) }
    case 1: if at < bytes.count { bytes[at] = UInt8(random.below(256)) }
    case 2: bytes.insert(contentsOf: random.element(of: troubles) ?? [], at: at)
    case 3, 4: bytes.insert(contentsOf: random.element(of: words) ?? [], at: at)
    case 5: bytes.removeSubrange(at..<end)
    case 6: bytes.insert(contentsOf: Array(bytes[at..<end]), at: random.below(bytes.count + 1))
    case 7: bytes.insert(contentsOf: repeatElement(Array(bytes[at..<end]), count: 1 + random.below(20)).joined(), at: at)
    case 8:
      let seed = random.element(of: seeds) ?? []
      let start = random.below(seed.count)
      bytes.replaceSubrange(at..<end, with: seed[start..<min(seed.count, start + random.below(200))])
    default: bytes.removeSubrange(at...)
    }
  }

  /// Words and signs in any order.
  static func noise(_ words: [[UInt8]], _ random: inout Seeded) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<random.below(40) {
      switch random.below(6) {
      case 0: bytes += random.element(of: troubles) ?? []
      case 1: bytes.append(UInt8(0x20 + random.below(95)))
      case 2: bytes.append(0x0A)
      default: bytes += random.element(of: words) ?? []
      }
    }
    return bytes
  }

  /// Repeats a piece until the input is as long as inputs may be: what takes the square of the length shows then.
  static func swell(_ bytes: inout [UInt8], to longest: Int, _ random: inout Seeded) {
    guard !bytes.isEmpty else { return }
    let start = random.below(bytes.count)
    let piece = bytes[start..<min(bytes.count, start + 1 + random.below(random.chance(1, in: 2) ? 4 : 60))]
    let room = longest - bytes.count
    guard room > 0 else { return }
    bytes.insert(contentsOf: repeatElement(piece, count: room / piece.count).joined(), at: start)
  }
}
