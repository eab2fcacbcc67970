import Vietnamese

/// What a paragraph is in a plan: plans rarely use Word's heading styles, but number their sections.
enum PlanSections {
  /// The level in Markdown of a paragraph that is a heading, 2 to 5; nil for one that is none.
  static func level(of paragraph: Paragraph) -> Int? {
    let text = paragraph.numberedText
    if text.isEmpty || text.count > 400 { return nil }
    if isAppendix(text) { return 2 }
    let cut = RowNumber.cut(text)
    let isLoud = paragraph.isBold || isCapital(text)
    if let cut, RomanNumeral.isOne(cut.number), isLoud || paragraph.headerLevel != nil { return 2 }
    if let header = paragraph.headerLevel { return min(header + 1, 5) }
    guard paragraph.isBold, let cut else { return nil }
    if RowNumber.isCount(cut.number) { return min(3 + cut.number.count { $0 == "." }, 5) }
    return 5
  }

  /// Whether a paragraph begins an appendix, "PHỤ LỤC I".
  static func isAppendix(_ text: String) -> Bool {
    text.count <= 30 && (Slug.of(text) + "-").hasPrefix("phu-luc-") && text.first?.isUppercase == true
  }

  /// Where the rows of a table below a heading of level 2 stand.
  static func position(below heading: String) -> ItemTables.Position {
    if isAppendix(heading) {
      let words = heading.split(separator: " ").dropFirst(2).prefix(1).first.map(String.init)
      let number = words.flatMap { RowNumber.of($0) }
      let label = "Phụ lục" + (number.map { " " + $0 } ?? "")
      return ItemTables.Position(label: label, section: number.map { "PL." + $0 } ?? "PL")
    }
    let number = RowNumber.cut(heading)?.number
    return ItemTables.Position(label: number.map { "Mục " + $0 }, section: number)
  }

  /// Whether all its letters are capitals, and there are some.
  static func isCapital(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && !letters.contains { $0.isLowercase }
  }
}
