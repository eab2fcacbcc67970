import PlanModel

extension PublishedTable {
  static let papers = PublishedTable(
    PublishedSchema.papers, records: { commune in commune.papers.map { (paper: $0.figures, asOf: commune.asOf) } },
    [
      "period": { .period($0.paper.paper.period) },
      "cut_off": { .date($0.paper.paper.cutOff) },
      "kind": { .text($0.paper.paper.kind.rawValue) },
      "number": { .text($0.paper.paper.number) },
      "date": { .date($0.paper.paper.date) },
      // A paper is frozen after its cut-off: on a day between the two nobody knew of it.
      "issued": { row in .date(row.paper.paper.issued.flatMap { $0.issued <= row.asOf ? $0.issued : nil }) },
      "previous_period": { .period($0.paper.periodBefore) },
      "previous_cut_off": { .date($0.paper.before?.asOf) },
    ])

  static let paperFigures = PublishedTable(PaperTable.maker, joining: { $0.papers.map(\.table) })
}

/// A paper as it is published.
public struct PublishedPaper: Sendable {
  /// Its figures.
  let figures: PaperFigures
  /// The same as a table.
  let table: FilledTable

  /// A paper with ``PaperTable/filled(_:)``, which its own file has too.
  public init(_ figures: PaperFigures, table: FilledTable) {
    self.figures = figures
    self.table = table
  }
}

/// The figures of one paper as a table.
public enum PaperTable {
  /// The rows of a paper's figures, in the order in which the paper prints them; a demonstration commune's bear its notice.
  public static func filled(_ figures: PaperFigures) -> FilledTable {
    let table = FilledTable(schema: maker.schema, rows: PaperRow.all(of: figures).map(maker.row))
    return figures.commune.isDemonstration ? table.bearing(notice: PublishedTable.demonstrationNotice) : table
  }

  fileprivate static let maker = RowMaker<PaperRow>(
    PublishedSchema.paperFigures,
    [
      [
        "period": { .period($0.paper.paper.period) },
        "cut_off": { .date($0.paper.paper.cutOff) },
        "topic": { .text($0.figure.topic.rawValue) },
        "subject": { .text($0.figure.subject) },
        "name": { .text($0.figure.name) },
        "measure": { .text($0.figure.measure) },
        "order": { .integer($0.order) },
        "value": { .integer($0.figure.value) },
        "previous": { .integer($0.figure.previous) },
        "day": { .date($0.figure.day) },
      ]
    ])
}

/// A figure of a paper with its place, from 1, among those of the same part, subject and measure.
private struct PaperRow: Sendable {
  let figure: PaperFigure
  let paper: PaperFigures
  let order: Int

  static func all(of paper: PaperFigures) -> [PaperRow] {
    let figures = PaperFigure.all(of: paper)
    var counts: [Key: Int] = [:]
    counts.reserveCapacity(figures.count)
    return figures.map { figure in
      let key = Key(figure: figure)
      let order = (counts[key] ?? 0) + 1
      counts[key] = order
      return PaperRow(figure: figure, paper: paper, order: order)
    }
  }

  /// Part, subject and measure of a figure.
  private struct Key: Hashable {
    let figure: PaperFigure

    static func == (left: Key, right: Key) -> Bool {
      left.figure.topic == right.figure.topic && left.figure.measure == right.figure.measure && left.figure.subject == right.figure.subject
    }

    // Subject and measure tell nearly all figures apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(figure.subject)
      hasher.combine(figure.measure)
    }
  }
}
