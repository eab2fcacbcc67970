import ContentReader
import Diagnostics
import OpenData
import PlanModel

/// `tiendo issue`: freezes the figures of a paper.
public enum PaperIssue {
  /// What is to be written: the path below the content folder and the bytes.
  public struct File: Sendable {
    /// The path, `communes/minh-hoa/bulletins/2026-09.issued.json`.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]
    /// How many rows are held by it.
    public let rows: Int
    /// What had changed since it was issued before, a line each; empty for a first issue.
    public let changes: [String]
  }

  /// The file of a paper.
  /// - Parameters:
  ///   - period: The period as written, `2026-09`.
  ///   - commune: The name of the commune's folder.
  ///   - content: The content folder.
  ///   - prefix: What stands before its paths in diagnostics.
  ///   - day: The day of issue.
  ///   - reason: Why an issued paper is issued again; nil for a first issue.
  public static func file(
    of period: String, at commune: String, in content: SourceFolder, prefix: String = "Content/", on day: Day, again reason: String?
  ) throws(TerminalFailure) -> File {
    var (shared, diagnostics) = ContentReader.readShared(from: content, prefix: prefix)
    guard shared.communeSlugs.contains(commune) else { throw .noSuchCommune(commune, among: shared.communeSlugs) }
    let (read, found) = ContentReader.readCommune(commune, shared: shared, from: content)
    diagnostics.merge(found)
    guard let read, !diagnostics.hasErrors else { throw .content(diagnostics.sorted()) }
    let paper = try paper(of: period, at: read, on: read.settings.demonstration?.asOf ?? day)
    let indicators = shared.indicatorsByID
    if reason == nil, let issued = paper.issued { throw .alreadyIssued(issued) }
    if reason != nil, paper.issued == nil { throw .notYetIssued(paper.period) }
    let judged = CommuneAssessment(commune: read, indicators: indicators, on: paper.cutOff)
    let before = paper.issued.map { IssuedStanding(paper, $0, of: judged).lines } ?? []
    var reissues = paper.issued?.reissues ?? []
    if let reason { reissues.append(IssuedPaper.Reissue(date: day, reason: reason, changes: before)) }
    // The budget of today, not that of the issue before.
    let figures = PaperFigures(paper.unissued, of: judged)
    let rows = FrozenRows.known(to: PublishedCommune(figures.now)) + [FrozenRows.text(of: paper)]
    let issued = IssuedPaper(figures, rows: rows, on: day, reissues: reissues)
    guard let bytes = try? IssuedPaperFile(issued).bytes() else { throw .content(diagnostics.sorted()) }
    return File(
      path: CommuneFolder.path(commune) + "bulletins/\(paper.period.key).issued.json", bytes: bytes, rows: rows.count, changes: before)
  }

  private static func paper(of written: String, at commune: Commune, on day: Day) throws(TerminalFailure) -> Paper {
    guard let paper = commune.papers.first(where: { $0.period.key == written }) else { throw .noSuchPaper(written, at: commune) }
    guard paper.cutOff <= day else { throw .cutOffToCome(paper) }
    return paper
  }
}

extension TerminalFailure {
  /// A period that has no paper.
  static func noSuchPaper(_ written: String, at commune: Commune) -> TerminalFailure {
    let known = commune.papers.map(\.period.key)
    let list = known.isEmpty ? nil : known.joined(separator: ", ")
    return .unknown(
      LocalizedText(
        vi: "\(commune.fullName) không có bản tin “\(written)”; hãy soạn bulletins/<kỳ>.md" + (list.map { " (đã có: \($0))" } ?? ""),
        en: "\(commune.fullName) has no paper “\(written)”; write bulletins/<period>.md" + (list.map { " (there are: \($0))" } ?? "")))
  }

  /// A paper that was issued already.
  static func alreadyIssued(_ issued: IssuedPaper) -> TerminalFailure {
    .unknown(
      LocalizedText(
        vi: "bản tin \(issued.period.key) đã phát hành ngày \(issued.issued.iso); phát hành lại thì ghi --reissue --reason “…”",
        en: "the paper of \(issued.period.key) was issued on \(issued.issued.iso); to issue it again give --reissue --reason “…”"))
  }

  /// A paper to be issued again that was never issued.
  static func notYetIssued(_ period: Period) -> TerminalFailure {
    .unknown(
      LocalizedText(
        vi: "bản tin \(period.key) chưa phát hành lần nào; bỏ --reissue", en: "the paper of \(period.key) was never issued; leave out --reissue"))
  }

  /// A paper whose cut-off has not come.
  static func cutOffToCome(_ paper: Paper) -> TerminalFailure {
    .unknown(
      LocalizedText(
        vi: "bản tin \(paper.period.key) chốt số liệu ngày \(paper.cutOff.iso), chưa đến ngày ấy",
        en: "the cut-off of the paper of \(paper.period.key) is \(paper.cutOff.iso), which has not come"))
  }
}
