import PlanModel
import Templating

/// A bar divided by status. It counts and never says a share: items of different kinds have no mean.
struct CountBar: Hashable, Sendable {
  /// How it is drawn.
  enum Form: Hashable, Sendable {
    /// 30 pixels high, with a sign in every segment from 5% up; a ``CountKey`` stands below.
    case large
    /// 12 pixels high, the alerts taller than the rest, so that they show without colour; a sentence stands beside.
    case small
  }

  /// The counts.
  let counts: StatusCounts
  /// How it is drawn.
  let form: Form
  /// What is counted, such as "chỉ tiêu", for the label that is read aloud; nil hides the bar from screen readers, for words beside it say the same.
  let noun: String?
  /// The words of the label.
  let wording: StatusWording

  /// A bar.
  init(_ counts: StatusCounts, form: Form, noun: String? = nil, wording: StatusWording = StatusWording()) {
    self.counts = counts
    self.form = form
    self.noun = noun
    self.wording = wording
  }

  /// What is read aloud, such as "45 chỉ tiêu: 12 đạt, 33 đúng tiến độ"; nil for a hidden bar.
  var label: String? {
    guard let noun else { return nil }
    let parts = counts.entries.map { "\(Format.number($0.count)) \(wording.short($0.status).lowercased())" }
    let whole = "\(Format.number(counts.total)) \(noun)"
    return parts.isEmpty ? whole : whole + ": " + parts.joined(separator: ", ")
  }

  /// Writes the bar; nothing when there is nothing to count.
  func write(to buffer: inout OutputBuffer) {
    guard !counts.entries.isEmpty else { return }
    buffer.write(literal: form == .large ? "<svg class=\"stack\" " : "<svg class=\"stack s\" ")
    if let label {
      buffer.write(literal: "role=\"img\" aria-label=\"")
      buffer.writeEscaped(label)
      buffer.write(literal: "\">")
    } else {
      buffer.write(literal: "aria-hidden=\"true\">")
    }
    writeSegments(to: &buffer)
    buffer.write(literal: "</svg>")
  }

  /// Writes what stands in the bar.
  func writeSegments(to buffer: inout OutputBuffer) {
    var left = 0
    for (entry, width) in zip(counts.entries, counts.widths) {
      write(entry.status, left: Coordinate(hundredths: left), width: width, to: &buffer)
      left += width.hundredths
    }
  }

  private func write(_ status: ProgressStatus, left: Coordinate, width: Coordinate, to buffer: inout OutputBuffer) {
    let isLow = form == .small && status != .alert
    let height: StaticString = form == .large ? "30" : isLow ? "8" : "12"
    buffer.write(literal: "<svg class=\"")
    buffer.write(status.toneClass)
    buffer.write(literal: "\" x=\"")
    buffer.write(percent: left)
    if isLow { buffer.write(literal: "\" y=\"2") }
    buffer.write(literal: "\" width=\"")
    buffer.write(percent: width)
    buffer.write(literal: "\" height=\"")
    buffer.write(literal: height)
    buffer.write(literal: "\">")
    StatusSegment(status).writeGround(height: height, to: &buffer)
    if form == .large, width >= Coordinate(5) { StatusSegment(status).writeSign(y: 8, to: &buffer) }
    buffer.write(literal: "</svg>")
  }
}

/// The key of a count bar: number, sign and word of every status that occurs.
struct CountKey: Hashable, Sendable {
  /// The counts.
  let counts: StatusCounts
  /// The words.
  let wording: StatusWording

  /// A key.
  init(_ counts: StatusCounts, wording: StatusWording = StatusWording()) {
    self.counts = counts
    self.wording = wording
  }

  /// Writes the list; nothing when there is nothing to count.
  func write(to buffer: inout OutputBuffer) {
    guard !counts.entries.isEmpty else { return }
    buffer.write(literal: "<ul class=\"key\">")
    for entry in counts.entries {
      buffer.write(literal: "<li><b>")
      buffer.write(Format.number(entry.count))
      buffer.write(literal: "</b>")
      StatusSign(entry.status, word: wording.short(entry.status)).write(to: &buffer)
      buffer.write(literal: "</li>")
    }
    buffer.write(literal: "</ul>")
  }
}
