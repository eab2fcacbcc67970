import Diagnostics

/// What is refused before the parser sees it: the parser calls itself for each level, and unfolds each alias, so that a small file could
/// lead it past the end of its stack or of its time.
struct YAMLLimits {
  /// What was found, with line and column (in scalars) from 1.
  struct Refused {
    let finding: Finding
    let line: Int
    let column: Int
  }

  /// Lists nested deeper than any settings are, or anchors with aliases; nil when there is neither.
  static func refused(in yaml: String) -> Refused? {
    var limits = YAMLLimits()
    var iterator = yaml.unicodeScalars.makeIterator()
    var next = iterator.next()
    while let scalar = next {
      next = iterator.next()
      limits.take(scalar, before: next)
      if limits.isTooDeep { return Refused(finding: .settingsTooDeep, line: limits.line, column: limits.column) }
    }
    guard limits.hasAnchor, let alias = limits.alias else { return nil }
    return Refused(finding: .aliasInSettings, line: alias.line, column: alias.column)
  }

  private static let deepest = 50
  private static let widestIndent = 100

  private var line = 1
  private var column = 0
  /// How many brackets are open.
  private var depth = 0
  /// How many signs of lists and keys stand behind each other.
  private var signs = 0
  /// Whether only blanks and signs of lists stood on the line so far.
  private var isIndent = true
  private var indent = 0
  private var previous: Unicode.Scalar = "\n"
  private var hasAnchor = false
  private var alias: (line: Int, column: Int)?

  private var isTooDeep: Bool {
    depth > YAMLLimits.deepest || signs > YAMLLimits.deepest || indent > YAMLLimits.widestIndent
  }

  private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    column += 1
    switch scalar {
    case "\n":
      line += 1
      column = 0
      signs = 0
      isIndent = true
    case " ": break
    case "-", "?", ":":
      if isIndent { indent = column - 1 }
      if next == " " { signs += 1 }
    default:
      if isIndent { indent = column - 1 }
      isIndent = false
      signs = 0
      if scalar == "[" || scalar == "{" { depth += 1 }
      if scalar == "]" || scalar == "}" { depth = max(0, depth - 1) }
    }
    if scalar == "&" || scalar == "*", let next, YAMLLimits.isInName(next), YAMLLimits.mayEndBefore(previous) {
      if scalar == "&" {
        hasAnchor = true
      } else if alias == nil {
        alias = (line, column)
      }
    }
    previous = scalar
  }

  /// Whether the name of an anchor may begin with a sign: digits and hyphens too.
  private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Whether a value may begin right behind a sign; behind a key in quotation marks no blank need stand.
  private static func mayEndBefore(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "[,{:?\u{FEFF}".unicodeScalars.contains(scalar)
  }
}
