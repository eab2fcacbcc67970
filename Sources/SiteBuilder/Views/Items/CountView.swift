import PlanModel
import Templating

/// Counts of items per status: the bar, its key, and the words.
final class CountView: TemplateView {
  let counts: StatusCounts
  let wording: StatusWording
  let noun: String

  init(_ counts: StatusCounts, kind: ItemKind, alertsByPlan: Bool) {
    self.counts = counts
    wording = StatusWords.wording(kind: kind, alertsByPlan: alertsByPlan)
    noun = kind.plural
  }

  /// "2 đạt, 1 cảnh báo đỏ": every status that occurs.
  var words: String {
    counts.entries.map { "\($0.count) " + wording.short($0.status).lowercasedFirst }.joined(separator: ", ")
  }

  /// "8 hoàn thành, 5 cảnh báo đỏ": what is done and what is red, or the first status where neither occurs.
  var highlights: String {
    let shown = counts.entries.filter { [.met, .alert].contains($0.status) }
    let entries = shown.isEmpty ? Array(counts.entries.prefix(1)) : shown
    return entries.map { "\($0.count) " + wording.short($0.status).lowercasedFirst }.joined(separator: ", ")
  }

  static let schema = ViewSchema<CountView>(
    "counts",
    [
      .text("total", "tổng số") { String($0.counts.total) },
      .text("judged", "số được xét: không kể chỉ tiêu chung của tỉnh, được đếm riêng") { String($0.counts.judged) },
      .text("met", "số đã đạt, đã hoàn thành") { String($0.counts[.met]) },
      .text("noun", "chỉ tiêu hay nhiệm vụ") { $0.noun },
      .text("words", "số theo từng trạng thái, bằng lời") { $0.words },
      .text("highlights", "số đã đạt và số đỏ, bằng lời") { $0.highlights },
      .condition("any", "có ít nhất một") { $0.counts.total > 0 },
      .markup("bar", "thanh đếm lớn") { view, out in CountBar(view.counts, form: .large, noun: view.noun, wording: view.wording).write(to: &out) },
      .markup("small_bar", "thanh đếm nhỏ") { view, out in CountBar(view.counts, form: .small).write(to: &out) },
      .markup("key", "chú giải của thanh đếm") { view, out in CountKey(view.counts, wording: view.wording).write(to: &out) },
    ])
}

extension String {
  /// With its first letter in lower case.
  var lowercasedFirst: String {
    guard let first = plainFirst else { return prefix(1).lowercased() + dropFirst() }
    return (65...90).contains(first) ? replacingFirst(with: first + 32) : self
  }
}
