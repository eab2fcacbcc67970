/// The list of parts at the end of a ZIP archive, by which a file that would burst its reader is known before anything of it is unpacked.
enum ZipDirectory {
  /// How many bytes the XML parts are said to have; nil where the list cannot be read. An archive may lie: what unpacks it has limits of its own.
  static func textBytes(of archive: [UInt8]) -> Int? {
    guard let end = lastEnd(in: archive), let count = number(archive, at: end + 10, bytes: 2), var place = number(archive, at: end + 16, bytes: 4)
    else {
      return nil
    }
    var sum = 0
    for _ in 0..<count {
      guard number(archive, at: place, bytes: 4) == 0x0201_4B50, let size = number(archive, at: place + 24, bytes: 4),
        let name = number(archive, at: place + 28, bytes: 2), let extra = number(archive, at: place + 30, bytes: 2),
        let comment = number(archive, at: place + 32, bytes: 2), place + 46 + name <= archive.count
      else { return nil }
      if archive[(place + 46)..<(place + 46 + name)].suffix(4).elementsEqual(".xml".utf8) { sum += size }
      place += 46 + name + extra + comment
    }
    return sum
  }

  /// Where the record stands that ends an archive: in its last 64 KB, for a comment may follow it.
  private static func lastEnd(in archive: [UInt8]) -> Int? {
    guard archive.count >= 22 else { return nil }
    return (max(0, archive.count - 22 - 0xFFFF)...(archive.count - 22)).last { number(archive, at: $0, bytes: 4) == 0x0605_4B50 }
  }

  /// A number, its lowest byte first; nil beyond the end.
  private static func number(_ archive: [UInt8], at place: Int, bytes: Int) -> Int? {
    guard place >= 0, place + bytes <= archive.count else { return nil }
    return archive[place..<(place + bytes)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
