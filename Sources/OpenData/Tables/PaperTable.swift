import PlanModel

/// The figures of a paper as a table.
public enum PaperTable {
  /// The rows of a paper's figures, in the order in which the paper prints them; a demonstration commune's bear its notice.
  public static func filled(_ figures: PaperFigures) -> FilledTable {
    let rows = ordered(figures)
    let table = FilledTable(schema: maker.schema, rows: rows.map { maker.row(($0.figure, figures, $0.order)) })
    return figures.commune.isDemonstration ? table.bearing(notice: PublishedTable.demonstrationNotice) : table
  }

  /// See ``RowMaker/mismatched``.
  static var mismatched: [String] { maker.mismatched }

  private static let maker = RowMaker<(figure: PaperFigure, paper: PaperFigures, order: Int)>(
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

  private static func ordered(_ figures: PaperFigures) -> [(figure: PaperFigure, order: Int)] {
    var counts: [[String]: Int] = [:]
    return PaperFigure.all(of: figures).map { figure in
      let key = [figure.topic.rawValue, figure.subject, figure.measure]
      counts[key, default: 0] += 1
      return (figure, counts[key] ?? 1)
    }
  }
}
