import PlanModel
import Templating

/// The signs a page uses, written once at its head. The names of the signs, of the marks of bars, and `ph`, the hatching of what an office
/// judged itself, are the only ids that pictures need.
struct SignSprite: Hashable, Sendable {
  /// A mark of the bars of a list.
  enum Mark: CaseIterable, Hashable, Sendable {
    /// What is needed by now.
    case expected
    /// The goal.
    case goal

    /// Its name in the page and in the styles.
    var id: StaticString {
      switch self {
      case .expected: "e"
      case .goal: "g"
      }
    }

    fileprivate var path: StaticString {
      switch self {
      case .expected: BulletMeasures.list.expected
      case .goal: BulletMeasures.list.goal
      }
    }
  }

  /// The signs in use.
  private(set) var symbols: Set<SignSymbol> = []
  /// Whether a bar of the page is hatched.
  private(set) var hasHatching = false
  /// The marks of bars in use.
  private(set) var marks: Set<Mark> = []

  /// A page without pictures.
  init() {}

  /// Notes a sign.
  mutating func use(_ symbol: SignSymbol) {
    symbols.insert(symbol)
  }

  /// Notes the sign of a status.
  mutating func use(_ status: ProgressStatus) {
    symbols.insert(status.symbol)
  }

  /// Notes what a bullet bar needs.
  mutating func use(_ bar: BulletBar) {
    if bar.isHatched { hasHatching = true }
    marks.formUnion(bar.marks)
  }

  /// Notes the signs of a count bar and its key.
  mutating func use(_ counts: StatusCounts) {
    for entry in counts.entries { use(entry.status) }
  }

  /// Writes the signs in a fixed order; nothing for a page without any.
  func write(to buffer: inout OutputBuffer) {
    guard !symbols.isEmpty || !marks.isEmpty || hasHatching else { return }
    buffer.write(literal: "<svg height=\"0\" class=\"vh\" aria-hidden=\"true\">")
    for symbol in SignSymbol.allCases where symbols.contains(symbol) {
      buffer.write(literal: "<symbol id=\"")
      buffer.write(symbol.rawValue)
      buffer.write(literal: "\" viewBox=\"0 0 16 16\"><path")
      if !symbol.isPlain { buffer.write(literal: " fill-rule=\"evenodd\"") }
      buffer.write(literal: " d=\"")
      buffer.write(literal: symbol.path)
      buffer.write(literal: "\"/></symbol>")
    }
    if !marks.isEmpty { buffer.write(literal: "<defs>") }
    for mark in Mark.allCases where marks.contains(mark) {
      buffer.write(literal: "<path id=\"")
      buffer.write(literal: mark.id)
      buffer.write(literal: "\" class=\"")
      buffer.write(literal: mark.id)
      buffer.write(literal: "\" d=\"")
      buffer.write(literal: mark.path)
      buffer.write(literal: "\"/>")
    }
    if !marks.isEmpty { buffer.write(literal: "</defs>") }
    if hasHatching {
      buffer.write(literal: "<pattern id=\"ph\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
      buffer.write(literal: "<path d=\"M-1 7L7-1M-4 4L4-4M2 10L10 2\"/></pattern>")
    }
    buffer.write(literal: "</svg>")
  }
}
