import PlanModel
import Vietnamese

/// What the beginning and the end of a plan say of the document itself.
struct PlanHead {
  private(set) var kind: String?
  private(set) var number: String?
  private(set) var printedNumber: String?
  private(set) var date: Day?
  private(set) var printedDate: String?
  private(set) var issuer: String?
  private(set) var title: String?
  private(set) var legalBasis: [String] = []
  private(set) var recipients: [String] = []
  private(set) var authority: String?
  private(set) var post: String?
  private(set) var signer: String?

  /// The year that the document or its title names; nil when they name none.
  var year: Int? { date?.year ?? [printedDate, title].compactMap { $0 }.compactMap(PlanHead.year).first }

  /// Looks through the paragraphs before the first section, those of the table that holds the letterhead among them, and gives back what is text.
  mutating func takeBeginning(_ paragraphs: [Paragraph]) -> [Paragraph] {
    guard let start = paragraphs.firstIndex(where: { PlanHead.isKind($0.text) }) else { return takeBasis(paragraphs) }
    let surplus = takeLetterhead(paragraphs[..<start])
    kind = PlanHead.sentence(paragraphs[start].text)
    var rest = paragraphs[(start + 1)...]
    let isTitle = { (paragraph: Paragraph) in !PlanHead.isBasis(paragraph.text) && paragraph.text.count < 1000 }
    var words = rest.prefix { isTitle($0) && $0.isBold }
    if words.isEmpty { words = rest.prefix { isTitle($0) }.prefix(1) }
    rest = rest.dropFirst(words.count)
    if !words.isEmpty { title = words.map(\.text).joined(separator: " ") }
    return surplus + takeBasis(Array(rest))
  }

  /// Looks through the paragraphs from "Nơi nhận:" on, those of the table that holds the signature among them, and gives back what is text.
  mutating func takeEnd(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var surplus: [Paragraph] = []
    for paragraph in paragraphs {
      for line in paragraph.lines where !line.isEmpty {
        let isItem = paragraph.marker != nil || line.first.map { Dashes.all.contains($0) } == true
        if Slug.of(line).hasPrefix("noi-nhan") { continue }
        if isItem, signer == nil {
          recipients.append(PlanHead.trimmed(line))
        } else if PlanHead.isPost(line) {
          post = post.map { $0 + " " + line } ?? line
        } else if post == nil, PlanSections.isCapital(line) {
          authority = authority.map { $0 + " " + line } ?? line
        } else if post != nil, signer == nil, (2...6).contains(line.split(separator: " ").count), !line.contains(where: \.isNumber) {
          signer = line
        } else if line.contains(where: \.isLetter) {
          surplus.append(Paragraph(lines: [line]))
        }
      }
    }
    // "KT. CHỦ TỊCH" holds a post too; the last one is the signer's own.
    if let words = post, let range = words.ranges(of: "PHÓ ").last, range.lowerBound > words.startIndex {
      authority = [authority, PlanHead.trimmed(String(words[..<range.lowerBound]))].compactMap { $0 }.joined(separator: " ")
      post = String(words[range.lowerBound...])
    }
    return surplus
  }

  private mutating func takeLetterhead(_ paragraphs: ArraySlice<Paragraph>) -> [Paragraph] {
    var issuers: [String] = []
    var surplus: [Paragraph] = []
    var isIssuer = true
    for line in paragraphs.flatMap(\.lines) where !line.isEmpty {
      let slug = Slug.of(line)
      let isNumber = slug.hasPrefix("so-") || line.hasPrefix("Số:")
      let isState = slug.hasPrefix("cong-hoa-xa-hoi") || slug.hasPrefix("doc-lap")
      if isNumber || isState { isIssuer = false }
      if isNumber { takeNumber(line) }
      let date = line.contains("tháng") && line.contains("năm") ? line.range(of: "ngày") : nil
      if let date { takeDate(String(line[date.lowerBound...])) }
      if isIssuer, PlanSections.isCapital(line) {
        issuers.append(line)
      } else if !isNumber, !isState, date == nil, line.contains(where: \.isLetter) {
        surplus.append(Paragraph(lines: [line]))
      }
    }
    if !issuers.isEmpty { issuer = issuers.joined(separator: " ") }
    return surplus
  }

  /// "Số: 92/KH-UBND" is whole, "Số: /KH-UBND" is not; what follows on the line is the place and the day.
  private mutating func takeNumber(_ line: String) {
    let words = line.drop { $0 != ":" }.dropFirst().split(separator: " ")
    guard let end = words.firstIndex(where: { $0.contains("/") }) else { return }
    let written = words[...end].joined(separator: " ")
    if written.first?.isNumber == true { number = written } else { printedNumber = "Số: " + written }
  }

  private mutating func takeDate(_ words: String) {
    let figures = words.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    if figures.count == 3, let day = Day(year: figures[2], month: figures[1], day: figures[0]) { date = day } else { printedDate = words }
  }

  private mutating func takeBasis(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var rest: [Paragraph] = []
    for paragraph in paragraphs {
      if PlanHead.isBasis(paragraph.text) { legalBasis.append(paragraph.text) } else { rest.append(paragraph) }
    }
    return rest
  }

  private static func isBasis(_ text: String) -> Bool { text.hasPrefix("Căn cứ") }

  private static func isKind(_ text: String) -> Bool {
    PlanSections.isCapital(text) && ["ke-hoach", "ke-hoach-hanh-dong", "chuong-trinh", "chuong-trinh-hanh-dong", "de-an"].contains(Slug.of(text))
  }

  private static func isPost(_ line: String) -> Bool {
    let slug = Slug.of(line)
    return PlanSections.isCapital(line) && ["chu-tich", "truong-ban", "bi-thu", "pho-"].contains { slug.hasSuffix($0) || slug.hasPrefix($0) }
  }

  /// "KẾ HOẠCH" as a word in a sentence.
  private static func sentence(_ text: String) -> String { text.prefix(1) + text.dropFirst().lowercased() }

  private static func year(in words: String) -> Int? {
    let parts = words.split(separator: " ")
    return zip(parts, parts.dropFirst()).lazy.filter { $0.0.lowercased() == "năm" }.compactMap { Int($0.1.filter(\.isNumber)) }.first {
      (2000...2100).contains($0)
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace || Dashes.all.contains(first) { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace || ";.,".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
