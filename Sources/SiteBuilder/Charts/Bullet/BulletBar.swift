import Editions
import PlanModel
import Templating

/// A bullet bar: value, goal, and where the value should be by now. It is one inline SVG whose places are percentages of its width, so
/// that it is sharp at every width and needs no style attribute.
struct BulletBar: Hashable, Sendable {
  /// How it is drawn.
  enum Form: Hashable, Sendable {
    /// 24 pixels high, for lists and cards; hidden from screen readers, for the words under it say the same.
    case list
    /// 92 pixels high with its words, for the page of one target.
    case large
  }

  /// What a bar shows.
  struct Input: Hashable, Sendable {
    /// The status, which gives the colours.
    var status: ProgressStatus
    /// The goal.
    var goal: Goal
    /// The value; nil when none was reported.
    var value: Quantity?
    /// The level at the start; nil when unknown. It is not drawn, but the axis depends on it.
    var baseline: Quantity?
    /// The level that should be reached by now; nil without a path.
    var expected: Quantity?
    /// Of how many a rank is counted; nil when not said.
    var scale: Quantity?
    /// Whether the figures are percentages.
    var isPercentage = false
    /// Percent complete by the office's own estimate; nil when there is none. It is drawn where there is no value to measure.
    var complete: Quantity?
    /// The words of the large form.
    var words = Words()
  }

  /// The words of the large form; nil leaves a place empty.
  struct Words: Hashable, Sendable {
    /// At the value: "41,2%". Short, for it stands inside the fill.
    var value: String?
    /// Above the mark of the goal: "Mục tiêu từ 50%, hạn 31/12/2026".
    var goal: String?
    /// Under the mark of what is needed by now: "Cần đạt đến nay 45,8%".
    var expected: String?
    /// What is read aloud instead of the picture; nil puts the others together.
    var label: String?
  }

  /// What it shows.
  let input: Input
  /// How it is drawn.
  let form: Form
  /// Where its parts lie; nil when there is nothing to draw.
  private let geometry: BulletGeometry?

  /// A bar.
  init(_ input: Input, form: Form) {
    self.input = input
    self.form = form
    geometry = BulletGeometry(input)
  }

  /// Whether there is anything to draw. Goals of the province, items without data and estimates left blank have no bar.
  var isDrawn: Bool { geometry != nil }

  /// Whether it needs the page's hatching, see ``SignSprite``.
  var isHatched: Bool { geometry?.isHatched ?? false }

  /// The marks that it draws by naming those of the page's sprite, see ``SignSprite``.
  var marks: Set<SignSprite.Mark> {
    guard form == .list, let geometry else { return [] }
    return Set([geometry.goal.map { _ in .goal }, geometry.expected.map { _ in .expected }].compactMap { $0 })
  }

  /// Writes the bar; nothing when there is nothing to draw.
  func write(to buffer: inout OutputBuffer) {
    guard let geometry else { return }
    let measures: BulletMeasures = form == .list ? .list : .large
    buffer.write(literal: form == .list ? "<svg class=\"bar " : "<svg class=\"bar bb ")
    // What was not reported is dashed whatever its status: an item may be overdue without any report.
    buffer.write(geometry.value == .notReported ? ProgressStatus.notReported.toneClass : input.status.toneClass)
    switch form {
    case .list:
      buffer.write(literal: "\" aria-hidden=\"true\">")
    case .large:
      buffer.write(literal: "\" role=\"img\" aria-label=\"")
      buffer.writeEscaped(label(geometry))
      buffer.write(literal: "\">")
    }
    geometry.write(measures, to: &buffer)
    if form == .large {
      for line in BulletLabels(input, geometry).lines { line.text.write(y: line.y, to: &buffer) }
    }
    buffer.write(literal: "</svg>")
  }

  private func label(_ geometry: BulletGeometry) -> String {
    if let label = input.words.label { return label }
    let value: String? =
      switch geometry.value {
      case .notReported: say("Chưa có số liệu báo cáo")
      case .fill, .zero, .tiny, .cut, .place: input.words.value.map { say("Thực hiện \($0)") }
      case .estimate: input.words.value.map { say("Cơ quan tự đánh giá ") + $0 + say(", không có số đo") }
      }
    let expected = geometry.expected == nil ? nil : input.words.expected
    return [value, input.words.goal, expected].compactMap { $0 }.map { $0 + "." }.joined(separator: " ")
  }
}

extension BulletBar.Input {
  /// What the bar of a target shows, judged on a day.
  init(_ target: Target, _ assessment: Assessment, words: BulletBar.Words = BulletBar.Words()) {
    self.init(
      status: assessment.status, goal: target.goal, value: assessment.value, baseline: target.baseline,
      expected: assessment.expectedLevel.flatMap { Quantity(rounding: $0) }, scale: target.scale, isPercentage: target.isPercentage,
      complete: assessment.row?.complete, words: words)
  }
}
