extension SpokenReading {
  /// The figure some places on, with the unit that touches it or stands behind it, and the number of pieces from there.
  func figure(at ahead: Int) -> (figure: PrintedFigure, count: Int)? {
    guard let token = ahead == 0 ? tokens[index] : next(ahead), let figure = PrintedFigure(token.core) else { return nil }
    guard figure.unit.isEmpty, let sign = next(ahead + 1), SpokenUnit.phrase(sign.core) != nil,
      let whole = PrintedFigure(token.core + sign.core), !whole.unit.isEmpty
    else { return (figure, 1) }
    return (whole, 2)
  }

  /// A figure as it is said behind the word before it: "tháng tư", "thứ nhất", "Đề án không sáu".
  func inContext(_ figure: PrintedFigure, _ core: String) -> String {
    if let number = Int(core), core.count <= 2 {
      let isPaper = Self.papers.contains(previous()) || previous() == "số" && Self.papers.contains(previous(2))
      switch previous() {
      case "tháng", "quý": return SpokenNumber.month(number)
      case "thứ": return SpokenNumber.ordinal(number)
      default: if isPaper, core.first == "0" { return SpokenNumber.digits(core) }
      }
    }
    return figure.words
  }

  /// "≥ 80%": from the sign to the unit. Behind a figure that ends the phrase "từ … trở lên" is said, before more words "ít nhất".
  func comparison() -> Words? {
    guard let head = Self.comparisons[tokens[index].core], let (figure, count) = figure(at: 1) else { return nil }
    let words = figure.words
    guard head == Self.atLeast else {
      let isSaid = previous().hasSuffix(head.split(separator: " ").last ?? "")
      return Words(text: isSaid ? words : head + " " + words, kind: .figure(nil), count: count + 1)
    }
    let following = next(count + 1)?.core.lowercased()
    let text: String
    if ["thiểu", "nhất"].contains(previous()) {
      text = words
    } else if following == "trở" {
      text = previous() == "từ" ? words : "từ " + words
    } else if following?.first?.isLetter == true {
      text = "ít nhất " + words
    } else {
      text = (previous() == "từ" ? "" : "từ ") + words + " trở lên"
    }
    return Words(text: text, kind: .figure(nil), count: count + 1)
  }

  /// The dash of "01 - 02 mô hình".
  func dash() -> Words? {
    let token = tokens[index]
    guard token.core.count == 1, token.core.first.map(Dashes.all.contains) == true, let other = next(), !token.beginsLine else { return nil }
    switch before {
    case .word: return nil
    case .date: return PrintedDate(other.core) == nil && PrintedDate.dayAndMonth(other.core) == nil ? nil : Words(text: "đến")
    case .figure(let value):
      // "năm 2026 - 12 chỉ tiêu" is no range.
      guard let value, let end = PrintedFigure(other.core)?.value, value < end else { return nil }
      return Words(text: "đến")
    }
  }

  /// "60-70%", "2026-2030", "15-20/11/2026".
  func range(_ core: String) -> Words? {
    let parts = core.split(omittingEmptySubsequences: false) { Dashes.all.contains($0) }
    guard parts.count == 2, let start = PrintedFigure(parts[0]), let from = start.value else { return nil }
    if let end = PrintedDate(String(parts[1])), start.unit.isEmpty {
      return Words(text: start.words + " đến " + end.words(after: ""), kind: .date)
    }
    guard let end = PrintedFigure(parts[1]), let to = end.value, from < to, parts.allSatisfy({ $0.utf8.count < 7 || $0.contains(".") }) else {
      return nil
    }
    return Words(text: start.words + " đến " + end.words, kind: .figure(nil))
  }

  /// The end of "10 -15%", which is no negative number.
  func tornRange(_ core: String) -> Words? {
    guard case .figure(let from?) = before, let sign = core.first, Dashes.all.contains(sign), let end = PrintedFigure(core.dropFirst()),
      let to = end.value, from < to
    else { return nil }
    return Words(text: "đến " + end.words, kind: .figure(nil))
  }

  /// "30/11" as a day where the word before says so, else a share: "mười hai trên bốn mươi lăm".
  func dayOrShare(_ core: String) -> Words? {
    let isAnnounced = ["ngày", "mùng", "hôm"].contains(previous())
    if let (words, isCertain) = PrintedDate.dayAndMonth(core), isAnnounced || isCertain && core != "24/7" && startsDay() {
      return Words(text: isAnnounced ? words : "ngày " + words, kind: .date)
    }
    let parts = core.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let part = PrintedFigure(parts[0]), let whole = PrintedFigure(parts[1]), part.unit.isEmpty else { return nil }
    return Words(text: part.words + " trên " + whole.words)
  }

  /// "%", "%GRDP", "hình/năm", "&".
  func sign(_ core: String) -> String? {
    if core == "&" { return "và" }
    if core == "%" || core == "‰" { return SpokenUnit.words(core) }
    if core.first == "%" {
      let rest = core.dropFirst()
      return SpokenUnit.phrase(core) ?? "phần trăm " + (SpokenAbbreviation.words(rest) ?? String(rest))
    }
    guard core.utf8.contains(47) else { return nil }
    let parts = core.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let span = SpokenUnit.span(parts[1]), parts[1] != "h", parts[0].allSatisfy(\.isLetter), !parts[0].isEmpty else {
      return nil
    }
    return (SpokenAbbreviation.words(parts[0]) ?? String(parts[0])) + " " + span
  }

  private func startsDay() -> Bool {
    if case .date = before { return true }
    return ["từ", "đến", "trước", "sau", "hết", "sáng", "chiều", "tối", "và"].contains(previous())
      || next().map { $0.core.count == 1 && $0.core.first.map(Dashes.all.contains) == true } == true
  }

  private static let atLeast = "từ"
  private static let comparisons = [
    "≥": atLeast, ">=": atLeast, "≤": "không quá", "<=": "không quá", ">": "trên", "<": "dưới", "≈": "khoảng", "~": "khoảng",
  ]
  /// The last words of kinds of papers.
  private static let papers: Set<String> = ["án", "quyết", "hoạch", "định", "thị", "cáo", "báo"]
}
