/// The runs of digits of a line, and what parts neighbours that may belong to one number.
struct DigitGroups {
  /// What stands between two runs.
  enum Separator {
    /// One blank, dot, hyphen or low line, or brackets.
    case blank, dot, hyphen
    /// Several of them: a dot and a blank, as between sentences.
    case loose
  }

  /// A run of digits.
  struct Group {
    /// Where it stands in the folded line.
    let range: Range<Int>
    /// What parts it from the run before; nil when that cannot be the same number.
    let separator: Separator?
  }

  /// The runs, from left to right.
  let groups: [Group]

  /// Finds the runs of a line.
  init(_ line: FoldedLine) {
    var groups: [Group] = []
    var offset = 0
    while offset < line.bytes.count {
      guard line.isDigit(at: offset) else {
        offset += 1
        continue
      }
      let start = offset
      while line.isDigit(at: offset) { offset += 1 }
      let separator = groups.last.flatMap { DigitGroups.separator(line.bytes[$0.range.upperBound..<start]) }
      groups.append(Group(range: start..<offset, separator: separator))
    }
    self.groups = groups
  }

  private static func separator(_ bytes: ArraySlice<UInt8>) -> Separator? {
    guard bytes.count <= 3, bytes.allSatisfy({ " .-_()".utf8.contains($0) }) else { return nil }
    if bytes.count == 1, let only = bytes.first {
      switch only {
      case UInt8(ascii: "."): return .dot
      case UInt8(ascii: "-"): return .hyphen
      default: return .blank
      }
    }
    return bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") } ? .blank : .loose
  }
}
