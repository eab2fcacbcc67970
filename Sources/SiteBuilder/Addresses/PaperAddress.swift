import PlanModel

/// The addresses of one paper of a commune and of its formats.
public struct PaperAddress: Hashable, Sendable {
  private let stem: String
  private let bookStem: String?

  /// The addresses of a commune's paper.
  public init(_ commune: CommuneAddress, _ period: Period) {
    stem = commune.folder + "/ban-tin/" + period.key
    bookStem = period.kind == .year ? stem + "-theo-chi-tieu" : nil
  }

  /// The bản tin for residents and notice boards.
  public var bulletin: String { stem + ".html" }
  /// The bản tin as PDF.
  public var bulletinPDF: String { stem + ".pdf" }
  /// The báo cáo that is signed.
  public var report: String { stem + "-bao-cao.html" }
  /// The báo cáo as PDF.
  public var reportPDF: String { stem + "-bao-cao.pdf" }
  /// The picture that stands for it where somebody links to it.
  public var socialCard: String { stem + ".png" }
  /// The figures.
  public var figures: String { stem + ".csv" }
  /// What the loudspeakers say.
  public var script: String { stem + ".txt" }
  /// The book with a sheet for each target; nil unless the paper is a year's.
  public var book: String? { bookStem.map { $0 + ".html" } }
  /// The book as PDF.
  public var bookPDF: String? { bookStem.map { $0 + ".pdf" } }

  /// All files but the PDFs.
  var files: [String] { [bulletin, report, figures, script] + [book].compactMap { $0 } }
  /// The PDFs.
  var printed: [String] { [bulletinPDF, reportPDF] + [bookPDF].compactMap { $0 } }
}
