import ArgumentParser
import Publishing
import SiteBuilder
import Typesetting

/// Whether papers are made as PDF too.
struct PrintOptions: ParsableArguments {
  @Flag(help: "Tạo thêm bản PDF/A của các bản tin, báo cáo, bằng WeasyPrint. (Also makes PDF/A of the papers, by WeasyPrint.)")
  var pdf = false

  @Flag(
    help: "Tạo thêm ảnh chia sẻ của xã và bản tin, bằng resvg; cần địa chỉ công khai. (Also paints social cards, by resvg; needs a public address.)")
  var cards = false

  /// What makes the PDFs; nil when none are asked for, or when something is missing, which a line then says. Pages are built all the same.
  func typesetter(among pythons: [String], console: Console) -> Typesetter? {
    guard pdf else { return nil }
    return console.found { () throws(TypesettingAbsence) in try Typesetter.find(among: pythons) }
  }

  /// What paints the social cards; nil when none are asked for, or when something is missing, which a line then says.
  func painter(among pythons: [String], console: Console) -> CardPainter? {
    guard cards else { return nil }
    return console.found { () throws(PaintingAbsence) in try CardPainter.find(among: pythons) }
  }
}

extension Typesetter {
  /// Makes the papers whose pages lie in the stage, and writes them there. Throws ``ExitCode`` 1 after saying what is wrong with pages.
  func typeset(
    _ papers: [PaperFile], base: String?, processes: Int, into publication: Publication, console: Console, step: @escaping @Sendable () -> Void
  ) throws {
    let jobs = papers.map(TypesettingJob.init)
    let problems = try typeset(jobs, folder: publication.stagedFolder, base: base, processes: processes) { path, bytes in
      try publication.write(path, bytes)
      step()
    }
    guard !problems.isEmpty else { return }
    for problem in problems { console.problem(vi: problem.vi, en: problem.en) }
    console.failed(problems.count)
    throw ExitCode(1)
  }
}

extension CardPainter {
  /// Paints social cards and writes them into the stage. Throws ``PaintingFailure``.
  func paint(_ cards: [SocialCardFile], processes: Int, into publication: Publication, step: @escaping @Sendable () -> Void) throws {
    try paint(cards.count, processes: processes, svg: { cards[$0].svg }) { position, png in
      try publication.write(cards[position].path, png)
      step()
    }
  }
}

extension TypesettingJob {
  /// A paper with the figures that go with it. Its date is the day of issue, of a draft the day of its figures.
  init(_ paper: PaperFile) {
    self.init(
      page: paper.html, pdf: paper.pdf, attachments: paper.attachments.map { Attachment(path: $0, description: "Số liệu của " + paper.title) },
      author: paper.author, date: (paper.date ?? paper.cutOff).iso)
  }
}
