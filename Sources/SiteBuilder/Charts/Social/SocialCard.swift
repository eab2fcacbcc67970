import PlanModel
import Templating

/// The picture that stands for a page where somebody links to it, 1200 × 630 pixels: whose it is, how far it has come, of which day. An SVG that a
/// program of its own turns into PNG; all in it stands at pixels, so that the same words give the same picture.
struct SocialCard {
  /// The site's name.
  let site: String
  /// What the page is about: "Xã Thống Nhất".
  let heading: String
  /// What stands under it: the plan's short title.
  let subheading: String
  /// How far it has come: "Đã đạt 12 trên 45 chỉ tiêu".
  let statement: String
  /// How the items stand.
  let counts: StatusCounts
  /// The words for it.
  let wording: StatusWording
  /// "Tính đến ngày 21/11/2026".
  let day: String

  /// Its size in pixels.
  static let (width, height) = (1200, 630)
  private static let margin = 64
  private static let room = width - 2 * margin
  private static let (ink, muted, accent) = ("#16202a", "#4c5863", "#0a4a7a")

  /// Writes the SVG.
  func write(to out: inout OutputBuffer) {
    out.write(
      literal: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\" font-family=\"Liberation Sans\">")
    out.write(literal: "<path fill=\"#fff\" d=\"M0 0h1200v630H0z\"/><path fill=\"#0a4a7a\" d=\"M0 0h1200v14H0z\"/>")
    // The mark of the site, twice its size on pages.
    out.write(literal: "<g transform=\"translate(64 60) scale(2)\" fill=\"#0a4a7a\"><path opacity=\".3\" d=\"M0 6h30v6H0z\"/>")
    out.write(literal: "<path d=\"M0 6h17v6H0zM22 0h3v18h-3z\"/></g>")
    let dayWidth = Int(estimatedWidth(of: day, size: 30))
    text(Fitting.line(site, size: 36, isBold: true, room: SocialCard.room - 100 - dayWidth), x: 144, y: 91, size: 36, isBold: true, to: &out)
    text(day, x: 1136, y: 91, size: 30, fill: SocialCard.muted, anchor: .end, to: &out)
    writeHead(to: &out)
    text(Fitting.line(statement, size: 56, isBold: true, room: SocialCard.room), x: 64, y: 430, size: 56, isBold: true, to: &out)
    SocialCardBar(counts).write(x: SocialCard.margin, y: 458, width: SocialCard.room, height: 60, to: &out)
    writeKey(to: &out)
    out.write(literal: "</svg>\n")
  }

  /// The heading in one line, else smaller in two; under it what is left of the room.
  private func writeHead(to out: inout OutputBuffer) {
    let isShort = estimatedWidth(of: heading, size: 80, isBold: true) <= Double(SocialCard.room)
    let size = isShort ? 80 : 58
    var y = isShort ? 212 : 186
    for line in isShort ? [heading] : Fitting.lines(heading, size: size, isBold: true, room: SocialCard.room, most: 2) {
      text(line, x: 64, y: y, size: size, isBold: true, to: &out)
      y += 68
    }
    y += isShort ? -10 : -14
    for line in Fitting.lines(subheading, size: 36, room: SocialCard.room, most: isShort ? 2 : 1) {
      text(line, x: 64, y: y, size: 36, fill: SocialCard.muted, to: &out)
      y += 46
    }
  }

  /// Number, sign and word of as many statuses as there is room for: first what is met, then what is red, then the others; each in its place.
  private func writeKey(to out: inout OutputBuffer) {
    let all = counts.entries.map { KeyEntry($0.status, $0.count, wording) }
    let order = all.indices.sorted { (all[$0].rank, $0) < (all[$1].rank, $1) }
    var room = SocialCard.room
    var shown: Set<Int> = []
    for index in order {
      guard all[index].width <= room else { break }
      room -= all[index].width
      shown.insert(index)
    }
    var x = SocialCard.margin
    for index in shown.sorted() {
      let entry = all[index]
      let color = SocialCardBar.colors(entry.status).word
      text(entry.number, x: x, y: 580, size: 34, isBold: true, to: &out)
      SocialCardBar.writeSign(entry.status, x: x + entry.numberWidth, y: 553, size: 30, fill: color, to: &out)
      text(entry.word, x: x + entry.numberWidth + 38, y: 580, size: 34, fill: color, to: &out)
      x += entry.width
    }
  }

  private struct KeyEntry {
    let status: ProgressStatus
    let number: String
    let word: String
    let numberWidth: Int
    let width: Int

    init(_ status: ProgressStatus, _ count: Int, _ wording: StatusWording) {
      self.status = status
      number = Format.number(count)
      word = wording.short(status).lowercasedFirst
      numberWidth = Int(estimatedWidth(of: number, size: 34, isBold: true)) + 6
      width = numberWidth + 38 + Int(estimatedWidth(of: word, size: 34) * 0.9) + 18
    }

    var rank: Int { status == .met ? 0 : status == .alert ? 1 : 2 }
  }

  private func text(
    _ words: String, x: Int, y: Int, size: Int, isBold: Bool = false, fill: String = SocialCard.ink, anchor: TextAnchor = .start,
    to out: inout OutputBuffer
  ) {
    out.write("<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(fill)\"")
    if isBold { out.write(literal: " font-weight=\"700\"") }
    if anchor == .end { out.write(literal: " text-anchor=\"end\"") }
    out.write(literal: ">")
    out.writeEscaped(words)
    out.write(literal: "</text>")
  }
}

/// Words in the room that there is for them.
enum Fitting {
  /// The words in one line, with an ellipsis where they do not fit.
  static func line(_ words: String, size: Int, isBold: Bool = false, room: Int) -> String {
    lines(words, size: size, isBold: isBold, room: room, most: 1).first ?? ""
  }

  /// The words in lines of at most `room` pixels, at most so many; what does not fit is cut with an ellipsis. Widths are estimates on the wide side.
  static func lines(_ words: String, size: Int, isBold: Bool = false, room: Int, most: Int) -> [String] {
    func fits(_ line: String) -> Bool { estimatedWidth(of: line, size: size, isBold: isBold) <= Double(room) }
    var lines: [String] = []
    var line = ""
    var rest = words.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let word = rest.first {
      let longer = line.isEmpty ? word : line + " " + word
      if fits(longer) {
        line = longer
        rest = rest.dropFirst()
      } else if !line.isEmpty, lines.count + 1 < most {
        lines.append(line)
        line = ""
      } else {
        // The last line, or a word wider than any line: letters go until the ellipsis fits.
        var cut = longer
        while !cut.isEmpty, !fits(cut + "…") { cut.removeLast() }
        lines.append(Shortened.withoutSpaces(cut) + "…")
        return lines
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
