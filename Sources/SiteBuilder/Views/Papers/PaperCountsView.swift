import PlanModel
import Templating

/// The table of counts of a paper: a row for each status that occurs, now and before.
final class PaperCountsView: TemplateView {
  let kinds: [PaperKindView]
  let columns: [PaperColumnView]
  let rows: [PaperCountRowView]

  init(_ figures: PaperFigures, alertsByPlan: Bool) {
    let kinds = figures.kinds
    let year = figures.paper.period.year
    let before = figures.periodBefore
    columns = kinds.flatMap { _ in
      [PaperColumnView(figures.paper.period, year: year, isNow: true)] + (before.map { [PaperColumnView($0, year: year, isNow: false)] } ?? [])
    }
    self.kinds = kinds.map { PaperKindView($0.noun.capitalizedFirst, columns: before == nil ? 1 : 2) }
    let columns = columns
    let counts = kinds.flatMap { kind -> [StatusCounts] in
      let (now, before) = figures.counts(of: kind)
      return [now] + (before.map { [$0] } ?? [])
    }
    let statuses = ProgressStatus.allCases.filter { status in counts.contains { $0[status] > 0 } }
    rows =
      statuses.map { status in
        PaperCountRowView(
          PaperWords.status(status, kinds: kinds, alertsByPlan: alertsByPlan), status: status,
          cells: zip(columns, counts).map { PaperCellView(Format.number($1[status]), $0) })
      } + [
        PaperCountRowView("Tổng số", status: nil, cells: zip(columns, counts).map { PaperCellView(Format.number($1.total), $0) })
      ]
  }

  static let schema = ViewSchema<PaperCountsView>(
    "paper_counts",
    [
      .list("kinds", "Chỉ tiêu, Nhiệm vụ, Trách nhiệm, trên các cột số", PaperKindView.schema) { $0.kinds },
      .list("columns", "các cột số", PaperColumnView.schema) { $0.columns },
      .list("rows", "mỗi trạng thái một dòng, dòng cuối là tổng số", PaperCountRowView.schema) { $0.rows },
    ])
}

/// What is counted, over its columns.
final class PaperKindView: TemplateView {
  let noun: String
  let columns: Int

  init(_ noun: String, columns: Int) {
    self.noun = noun
    self.columns = columns
  }

  static let schema = ViewSchema<PaperKindView>(
    "paper_kind",
    [
      .text("noun", "Chỉ tiêu, Nhiệm vụ, Trách nhiệm") { $0.noun },
      .text("span", "số cột: kỳ này, và kỳ trước nếu có") { String($0.columns) },
    ])
}

/// A column of counts.
final class PaperColumnView: TemplateView {
  let period: Period
  let year: Int
  let isNow: Bool

  /// A column of a period; `year` is the paper's.
  init(_ period: Period, year: Int, isNow: Bool) {
    self.period = period
    self.year = year
    self.isNow = isNow
  }

  private var name: String {
    switch period.kind {
    case .half: return period.part == 1 ? "6 tháng đầu" : "6 tháng cuối"
    case .month, .quarter, .year: return PaperWords.column(period, year: period.year)
    }
  }

  /// The year below the name; nil where the name or the paper says it.
  private var yearBelow: String? {
    switch period.kind {
    case .half: return String(period.year)
    case .month, .quarter: return period.year == year ? nil : String(period.year)
    case .year: return nil
    }
  }

  static let schema = ViewSchema<PaperColumnView>(
    "paper_column",
    [
      .text("period", "kỳ nào, như Tháng 10") { $0.name },
      .optionalText("year", "năm, ở dòng dưới, khi tên kỳ chưa nói") { $0.yearBelow },
    ])
}

/// A status with its counts; the pattern is its mark on the bars.
final class PaperCountRowView: TemplateView {
  let word: String
  let status: ProgressStatus?
  let cells: [PaperCellView]

  init(_ word: String, status: ProgressStatus?, cells: [PaperCellView]) {
    self.word = word
    self.status = status
    self.cells = cells
  }

  static let schema = ViewSchema<PaperCountRowView>(
    "paper_count_row",
    [
      .text("word", "trạng thái") { $0.word },
      .condition("is_status", "là một trạng thái, không phải dòng tổng số") { $0.status != nil },
      .markup("swatch", "ký hiệu của trạng thái trên thanh") { view, out in
        guard let status = view.status else { return }
        PaperSwatch(pattern: PaperPattern(status), id: "kh-" + status.symbol.rawValue).write(to: &out)
      },
      .list("cells", "các con số", PaperCellView.schema) { $0.cells },
    ])
}

/// A count in a cell.
final class PaperCellView: TemplateView {
  let value: String
  let column: PaperColumnView

  init(_ value: String, _ column: PaperColumnView) {
    self.value = value
    self.column = column
  }

  static let schema = ViewSchema<PaperCellView>(
    "paper_cell",
    [
      .text("value", "con số") { $0.value },
      .condition("is_now", "là số của kỳ này") { $0.column.isNow },
    ])
}
