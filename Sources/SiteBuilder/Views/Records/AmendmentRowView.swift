import PlanModel
import Templating

/// An amendment of a plan, as a row.
final class AmendmentRowView: TemplateView {
  let amended: AmendedItem
  let link: LinkView

  init(_ amended: AmendedItem, in site: CommuneSite, on path: String) {
    self.amended = amended
    link = ChangedItem.link(amended.item, amended.kind, in: site, on: path)
  }

  /// Those in force on the day, the latest first; of one day in the order of the plans.
  static func all(of site: CommuneSite, on path: String) -> [AmendmentRowView] {
    site.judged.amendments.enumerated().sorted { left, right in
      (right.element.amendment.from, left.offset) < (left.element.amendment.from, right.offset)
    }.map { AmendmentRowView($0.element, in: site, on: path) }
  }

  /// What a cell held; nil for an empty one.
  private var before: String? { amended.amendment.before.isEmpty ? nil : cell(amended.amendment.before) }

  private func cell(_ words: String) -> String { AmendmentWords.cell(words, of: amended.amendment, in: amended.kind.table) }

  static let schema = ViewSchema<AmendmentRowView>(
    "amendment_row",
    [
      .view("item", "việc được điều chỉnh", LinkView.schema) { $0.link },
      .text("field", "cột được điều chỉnh, như Mục tiêu") { AmendmentWords.field($0.amended.amendment, in: $0.amended.kind.table) },
      .optionalText("before", "nội dung cũ; không có khi ô để trống") { $0.before },
      .text("after", "nội dung mới") { $0.cell($0.amended.amendment.value) },
      .text("from", "từ ngày") { Format.day($0.amended.amendment.from) },
      .text("from_iso", "từ ngày, dạng 2026-11-05") { $0.amended.amendment.from.iso },
      .text("basis", "văn bản điều chỉnh") { $0.amended.amendment.basis },
    ])
}

/// A correction of a reported figure, as a row.
final class CorrectionRowView: TemplateView {
  let correction: ReportedCorrection
  let words: CorrectionWords
  let link: LinkView

  init(_ correction: ReportedCorrection, of item: Item, _ kind: ItemKind, _ target: Target?, in site: CommuneSite, on path: String) {
    self.correction = correction
    words = CorrectionWords(correction.correction, target: target)
    link = ChangedItem.link(item, kind, in: site, on: path)
  }

  static let schema = ViewSchema<CorrectionRowView>(
    "correction_row",
    [
      .view("item", "việc có số liệu được điều chỉnh", LinkView.schema) { $0.link },
      .text("period", "kỳ báo cáo") { Format.period($0.correction.period) },
      .text("before", "số cũ") { $0.words.before },
      .text("after", "số mới") { $0.words.after },
      .condition("is_same", "con số không đổi, điều chỉnh phần khác của báo cáo") { $0.words.before == $0.words.after },
      .text("date", "ngày nhận điều chỉnh") { Format.day($0.correction.correction.reported) },
      .text("date_iso", "ngày nhận điều chỉnh, dạng 2026-11-05") { $0.correction.correction.reported.iso },
      .text("reason", "lý do") { $0.words.reason },
    ])
}

/// An id no longer used, as a row.
final class RetiredRowView: TemplateView {
  let old: LinkView
  let successor: LinkView?

  init(old: LinkView, successor: LinkView?) {
    self.old = old
    self.successor = successor
  }

  /// Those of a commune, in the order of the rows.
  static func all(of site: CommuneSite, on path: String) -> [RetiredRowView] {
    let chains = RetiredIDs(site.commune.retired)
    let kinds = site.commune.kinds
    return site.commune.retired.map { retired in
      let next = chains.successor(of: retired.old).flatMap { id in kinds[id].map { (id: id, kind: $0) } }
      let old = site.address.retired(retired, successor: next?.kind)
      return RetiredRowView(
        old: LinkView(href: RelativeLink.from(path, to: old), text: retired.old),
        successor: next.map { LinkView(href: RelativeLink.from(path, to: site.address.item($0.id, $0.kind)), text: $0.id) })
    }
  }

  static let schema = ViewSchema<RetiredRowView>(
    "retired_row",
    [
      .view("old", "mã thôi dùng", LinkView.schema) { $0.old },
      .optionalView("successor", "mã nay thay cho nó", LinkView.schema) { $0.successor },
    ])
}

/// Items in lists of what was changed.
enum ChangedItem {
  /// "Chỉ tiêu I.1: Tỷ lệ dân số được phủ sóng 5G".
  static func link(_ item: Item, _ kind: ItemKind, in site: CommuneSite, on path: String) -> LinkView {
    LinkView(
      href: RelativeLink.from(path, to: site.address.item(item.id, kind)),
      text: "\(kind.title) \(item.label): \(Shortened.words(item.reading ?? item.statement, limit: 110))")
  }
}
