/// Finds words that tell when somebody was born: "sinh ngày 12/3/1985", "ngày sinh: …", "sinh năm 1990", "(SN 1990)".
enum BirthDates {
  /// Where they stand in the folded line, from left to right.
  static func find(in line: FoldedLine) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while offset < line.bytes.count {
      if let range = phrase(at: offset, line) {
        found.append(range)
        offset = range.upperBound
      } else {
        offset += 1
      }
    }
    return found
  }

  private static func phrase(at offset: Int, _ line: FoldedLine) -> Range<Int>? {
    if isWord("sinh", at: offset, line) {
      let end = offset + 4
      // "Ngày sinh", "ngày, tháng, năm sinh" ask for a date; "sinh" alone does only where it is no half of a word such as "học sinh".
      if let start = asking(before: offset, line) {
        return date(after: end, line, orYear: true).map { start..<$0 }
      }
      guard !isHalfOfWord(offset, line) else { return nil }
      let next = line.bytes[end...].first { $0 != 0x20 }
      let isFollowedByWord = next == UInt8(ascii: "n") || next == UInt8(ascii: "v") || next == UInt8(ascii: "t")
      return date(after: end, line, orYear: isFollowedByWord).map { offset..<$0 }
    }
    // "SN" is also "sự nghiệp", as in "kinh phí SN 2026".
    if isWord("sn", at: offset, line), let before = line.bytes[..<offset].last(where: { $0 != 0x20 }), before == 0x28 || before == 0x2C,
      let end = date(after: offset + 2, line, orYear: true), let year = line.number(at: end - 4, digits: 4...4), year.value < 2025
    {
      return offset..<end
    }
    return nil
  }

  /// Where "ngày", "năm" before "sinh" begins; nil when neither is there.
  private static func asking(before offset: Int, _ line: FoldedLine) -> Int? {
    if line.has("ngay ", at: offset - 5), !line.isLetter(at: offset - 6) { return offset - 5 }
    return line.has("nam ", at: offset - 4) && !line.isLetter(at: offset - 5) ? offset - 4 : nil
  }

  /// The end of the date, or of the year where one will do, that stands behind some words; nil when there is none.
  private static func date(after start: Int, _ line: FoldedLine, orYear: Bool) -> Int? {
    var offset = start
    var words = 0
    while offset < line.bytes.count, offset - start < 30 {
      if " :.,-=(/|_".utf8.contains(line.bytes[offset]) {
        offset += 1
      } else if words < 4, let length = linking.first(where: { isWord($0, at: offset, line) })?.utf8CodeUnitCount {
        offset += length
        words += 1
      } else {
        break
      }
    }
    guard offset > start, line.isDigit(at: offset) else { return nil }
    if orYear, let year = year(at: offset, line) { return year }
    guard let first = line.number(at: offset, digits: 1...2), (1...31).contains(first.value) else { return nil }
    guard let second = line.number(at: behindSign(first.end, line), digits: 1...4) else { return nil }
    // "tháng 3/1985"
    if words > 0, first.value <= 12, let year = year(at: behindSign(first.end, line), line) { return year }
    guard (1...12).contains(second.value) else { return nil }
    return year(at: behindSign(second.end, line), line)
  }

  /// Where the next part of a date begins: behind `/`, `-`, `.`, or the word for it.
  private static func behindSign(_ offset: Int, _ line: FoldedLine) -> Int {
    var end = offset
    while end < line.bytes.count, end - offset < 10 {
      if "/-. ".utf8.contains(line.bytes[end]) {
        end += 1
      } else if let word = (["thang", "nam"] as [StaticString]).first(where: { isWord($0, at: end, line) }) {
        end += word.utf8CodeUnitCount
      } else {
        break
      }
    }
    return end > offset ? end : line.bytes.count
  }

  /// The end of a year of the 20th or 21st century.
  private static func year(at offset: Int, _ line: FoldedLine) -> Int? {
    guard let year = line.number(at: offset, digits: 4...4), (1900...2099).contains(year.value), !line.isLetter(at: year.end) else { return nil }
    return year.end
  }

  /// Whether "sinh" is the second half of a word ("học sinh", "phát sinh", "vệ sinh") and no name stands before it ("Trần Thị An sinh năm …").
  private static func isHalfOfWord(_ offset: Int, _ line: FoldedLine) -> Bool {
    guard offset >= 2, line.bytes[offset - 1] == 0x20 || line.bytes[offset - 1] == UInt8(ascii: "-") else { return false }
    let end = offset - 1
    var start = end
    while line.isLetter(at: start - 1) { start -= 1 }
    guard firstHalves.contains(where: { $0.utf8CodeUnitCount == end - start && line.has($0, at: start) }) else { return false }
    // "Chủ hộ sinh năm 1985" speaks of a person, "hộ sinh" of a midwife.
    if line.has("chu ho ", at: start - 4), !line.isLetter(at: start - 5) { return false }
    guard line.isCapital[start], start >= 2, line.bytes[start - 1] == 0x20, line.isLetter(at: start - 2) else { return true }
    var before = start - 1
    while line.isLetter(at: before - 1) { before -= 1 }
    return !line.isCapital[before]
  }

  private static func isWord(_ word: StaticString, at offset: Int, _ line: FoldedLine) -> Bool {
    line.has(word, at: offset) && !line.isLetter(at: offset - 1) && !line.isLetter(at: offset + word.utf8CodeUnitCount)
  }

  /// Words that may stand between "sinh" and the date.
  private static let linking: [StaticString] = ["ngay", "thang", "nam", "la", "vao"]

  private static let firstHalves: [StaticString] = [
    "hoc", "ve", "phat", "an", "dan", "khai", "tai", "thi", "giao", "ho", "ky", "hy", "hi", "tuyen", "thuy", "san", "nay", "moi", "muu", "giang",
    "phuc",
    "nu", "nam", "vi", "hoa", "y", "song", "truong", "hau", "chung", "ngoai", "phan", "quyen", "sy", "si", "mon", "duong", "tien", "so", "khang",
    "nhan",
    "dang", "tam", "loi", "ban", "thu", "khong", "tu", "nuoi", "day",
  ]
}
