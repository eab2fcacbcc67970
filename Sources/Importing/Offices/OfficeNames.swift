import Vietnamese

/// The offices that a cell names.
struct OfficeNames: Equatable {
  /// The names as printed, in order.
  private(set) var names: [String] = []
  /// Whether where one name ends and the next begins is a guess.
  private(set) var isGuess = false

  /// Cuts a cell, line by line, into names: at semicolons; and at commas, new lines and "và" where what follows begins as the name of an office does.
  ///
  /// "Phòng Kinh tế, Hạ tầng và Đô thị" and "Các phòng, ban, đơn vị" are one name each, and a line that only goes on belongs to the one above.
  init(_ lines: [String]) {
    let length = lines.reduce(0) { $0 + $1.utf8.count }
    guard length <= OfficeNames.longest else {
      names = [lines.joined(separator: " ")]
      isGuess = true
      return
    }
    var name = ""
    for line in lines {
      for (position, piece) in line.split(separator: ";", omittingEmptySubsequences: false).enumerated() {
        let words = piece.drop(while: \.isWhitespace)
        if position > 0 || words.first.map({ OfficeNames.bullets.contains($0) }) == true { close(&name) }
        guard let first = words.first else { continue }
        // "VP. HĐND-" at the end of a line goes on in the next.
        if !name.isEmpty, name.last.map({ Dashes.all.contains($0) }) == false {
          if OfficeNames.begins(String(words)) {
            close(&name)
          } else if first.isUppercase, name.last != "," {
            isGuess = true
          }
        }
        name += (name.isEmpty ? "" : " ") + words
      }
    }
    close(&name)
  }

  /// Ends a name: what hangs together by commas is cut where offices begin.
  private mutating func close(_ name: inout String) {
    defer { name = "" }
    var rest = Substring(name)
    var start = rest.startIndex
    while let joint = OfficeNames.joint(in: rest, from: start) {
      let tail = rest[joint.next...]
      // "Văn phòng HĐND và UBND" is one office.
      let isOffice =
        OfficeNames.begins(String(tail)) && !(joint.isAnd && ["ubnd", "hdnd", "uy-ban-nhan-dan"].contains { Slug.of(String(tail)).hasPrefix($0) })
      guard isOffice else {
        start = joint.next
        continue
      }
      append(rest[..<joint.end])
      rest = tail
      start = rest.startIndex
    }
    append(rest)
  }

  private mutating func append(_ name: Substring) {
    let name = OfficeNames.trimmed(name)
    guard !name.isEmpty, !names.contains(name) else { return }
    // Two names with nothing but a space between them cannot be told from one; nor can ", các …", which may go on in a name or begin one.
    if OfficeNames.heads.contains(where: { name.contains($0) }) { isGuess = true }
    names.append(name)
  }

  /// The next comma or " và ": where the name before it ends and what follows begins.
  private static func joint(in text: Substring, from start: String.Index) -> (end: String.Index, next: String.Index, isAnd: Bool)? {
    let comma = text[start...].firstIndex(of: ",").map { (end: $0, next: text.index(after: $0), isAnd: false) }
    let and = text[start...].firstRange(of: " và ").map { (end: $0.lowerBound, next: $0.upperBound, isAnd: true) }
    guard var found = [comma, and].compactMap({ $0 }).min(by: { $0.end < $1.end }) else { return nil }
    while found.next < text.endIndex, text[found.next] == " " { found.next = text.index(after: found.next) }
    return found
  }

  /// Signs of lists and spaces at the ends are no part of a name.
  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace || bullets.contains(first) { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace || ",;.".contains(last) { text = text.dropLast() }
    return String(text)
  }

  /// Whether words begin as the name of an office does, with a capital.
  static func begins(_ words: String) -> Bool {
    guard words.first?.isUppercase == true else { return false }
    let slug = Slug.of(words) + "-"
    return beginnings.contains { slug.hasPrefix($0 + "-") }
  }

  /// Words with which an office begins, where they stand inside a name.
  private static let heads = [" Phòng ", " Trung tâm ", " Trạm ", " Công an ", " Các ", " Văn phòng ", " Ban ", ", các "]

  /// Cells of more bytes are no list of offices and are not cut.
  private static let longest = 4000

  private static let bullets: Set<Character> = Dashes.all.union(["+", "•", "*"])

  private static let beginnings = [
    "phong", "trung-tam", "tram", "cong-an", "vp", "van-phong", "uy-ban-nhan-dan", "uy-ban-mttq", "uy-ban-mat-tran", "ubmttq", "ubmttqvn", "mttq",
    "mat-tran",
    "cac", "ban", "doan", "hoi", "so", "bo", "quan-su", "to", "truong", "doanh-nghiep", "don-vi", "co-quan", "thu-truong", "chi-nhanh", "dang-uy",
    "hdnd", "buu-dien",
    "bao-hiem", "thue", "kho-bac", "ap", "khu-pho", "lien-doan", "nha", "benh-vien", "thuong-truc", "chu-tich", "ubnd",
  ]
}
