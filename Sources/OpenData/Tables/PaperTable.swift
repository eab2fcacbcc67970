import PlanModel

extension PublishedTable {
  static let paperFigures = PublishedTable(PaperTable.maker, records: { $0.papers.flatMap(PaperRow.all) })
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
        "previous_period": { .period($0.paper.periodBefore) },
        "previous_cut_off": { .date($0.paper.before?.asOf) },
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
    OrderedRow.rows(PaperFigure.all(of: paper)) { [$0.topic.rawValue, $0.subject, $0.measure] }
      .map { PaperRow(figure: $0.row, paper: paper, order: $0.order) }
  }
}
