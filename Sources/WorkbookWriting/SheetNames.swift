/// Names of sheets as spreadsheet programs allow them: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, each once whatever
/// its capitals.
package struct SheetNames {
  private var used: Set<String> = []

  /// The longest name, in UTF-16 units.
  static let limit = 31

  /// No name is taken yet.
  package init() {}

  /// A name as near to the given one as may be.
  package mutating func add(_ name: String) -> String {
    let clean = SheetNames.valid(name)
    var candidate = clean
    var count = 2
    // "History" is a name that Excel keeps for itself.
    while candidate.lowercased() == "history" || !used.insert(candidate.lowercased()).inserted {
      let suffix = " (\(count))"
      candidate = SheetNames.shortened(clean, to: SheetNames.limit - suffix.utf16.count) + suffix
      count += 1
    }
    return candidate
  }

  private static func valid(_ name: String) -> String {
    var clean = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline || ($0.asciiValue ?? 32) < 32 ? " " : $0 })
    clean = shortened(clean, to: limit)
    while let first = clean.first, first == "'" || first == " " { clean.removeFirst() }
    while let last = clean.last, last == "'" || last == " " { clean.removeLast() }
    return clean.isEmpty ? "Trang" : clean
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var name = name
    while name.utf16.count > limit { name.removeLast() }
    return name
  }
}
