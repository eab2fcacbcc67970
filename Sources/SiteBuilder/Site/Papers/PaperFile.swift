import PlanModel

/// A paper that is typeset as PDF, once all files of the site are written.
public struct PaperFile: Hashable, Sendable {
  /// The page, relative to the site.
  public let html: String
  /// Where the PDF belongs.
  public let pdf: String
  /// The files of the site that are attached to it.
  public let attachments: [String]
  /// Its title.
  public let title: String
  /// Who issues it.
  public let author: String
  /// The language of its text.
  public let language: String
  /// The day of its data: its cut-off.
  public let cutOff: Day
  /// The day of issue; nil for a draft.
  public let date: Day?
  /// The month, half-year or year.
  public let period: Period
  /// The folder of its commune in the content.
  public let commune: String

  /// What the loudspeakers say of the period, which is no attachment.
  let scripts: [String]
}

extension PaperFile {
  /// The files that the papers of a commune become, in order of their periods.
  static func all(of commune: CommuneSummary) -> [PaperFile] {
    commune.papers.elements.flatMap { paper -> [PaperFile] in
      let own = paper.address(of: commune)
      let words = PaperWords.period(paper.period)
      var files = [
        file(own.bulletin, own.bulletinPDF, "Bản tin tiến độ \(words) – \(commune.name)", paper, of: commune),
        file(own.report, own.reportPDF, "\(PaperWords.kind(paper.kind)) \(words) – \(commune.name)", paper, of: commune),
      ]
      if let book = own.book, let pdf = own.bookPDF {
        files.append(file(book, pdf, "Kết quả theo từng chỉ tiêu \(words) – \(commune.name)", paper, of: commune))
      }
      return files
    }
  }

  private static func file(_ html: String, _ pdf: String, _ title: String, _ paper: PaperSummary, of commune: CommuneSummary) -> PaperFile {
    let own = paper.address(of: commune)
    return PaperFile(
      html: html, pdf: pdf, attachments: [own.figures], title: title,
      author: paper.issuer ?? "Ủy ban nhân dân \(commune.kind) \(commune.bareName)", language: "vi",
      cutOff: paper.cutOff, date: paper.date, period: paper.period, commune: commune.slug, scripts: [own.script])
  }
}
