import PlanModel
import Templating

/// The table of counts of a paper: a row for each status that occurs, now and before.
final class PaperCountsView: TemplateView {
  let kinds: [PaperKindView]
  let columns: [PaperColumnView]
  let rows: [PaperCountRowView]

  init(_ paper: PaperSite) {
    let figures = paper.figures
    let kinds = figures.kinds
    let year = paper.period.year
    let now = PaperWords.column(paper.period, year: year)
    let before = figures.periodBefore.map { PaperWords.column($0, year: year) }
    columns = kinds.flatMap { kind in
      [PaperColumnView(kind.noun.capitalizedFirst, now, isNow: true)]
        + (before.map { [PaperColumnView(kind.noun.capitalizedFirst, $0, isNow: false)] } ?? [])
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
          PaperWords.status(status, kinds: kinds, alertsByPlan: paper.site.alertsByPlan), status: status,
          cells: zip(columns, counts).map { PaperCellView(VietnameseFormat.number($1[status]), $0) })
      } + [
        PaperCountRowView("Tổng số", status: nil, cells: zip(columns, counts).map { PaperCellView(VietnameseFormat.number($1.total), $0) })
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
  let noun: String
  let period: String
  let isNow: Bool

  init(_ noun: String, _ period: String, isNow: Bool) {
    self.noun = noun
    self.period = period
    self.isNow = isNow
  }

  static let schema = ViewSchema<PaperColumnView>(
    "paper_column",
    [
      .text("period", "kỳ nào, như Tháng 10") { $0.period }
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
      .text("label", "cột nào, như “Chỉ tiêu, tháng 10”") { $0.column.noun + ", " + $0.column.period.lowercasedFirst },
      .condition("is_now", "là số của kỳ này") { $0.column.isNow },
    ])
}
