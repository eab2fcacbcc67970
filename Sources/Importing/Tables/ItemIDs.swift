import PlanModel
import Vietnamese

/// Makes the ids of a plan's items: `<plan>-ct-<section>-<number>`.
///
/// `đ` is `dd`, a row without a number takes the one before it and `x`, one that repeats a number takes `b`, `c`, ….
struct ItemIDs {
  private let plan: String
  private var used = UsedNames()

  init(plan: String) { self.plan = plan }

  /// The id of an item, and whether its number was there before.
  /// - Parameters:
  ///   - number: Its number; nil when it has none.
  ///   - previous: The number of the last row of the section that had one; nil when none had.
  mutating func id(_ kind: ItemKind, section: String, number: String?, after previous: String?) -> (id: String, isRepeated: Bool) {
    let base = plan + kind.idMark + ItemIDs.token(section) + "-" + (number.map(ItemIDs.token) ?? previous.map { ItemIDs.token($0) + "x" } ?? "x")
    if used.claim(base) { return (base, false) }
    // Rows without numbers behind each other: 10x, 10x2, 10x3.
    return number == nil ? (used.counted(base), false) : (used.next(base), true)
  }

  /// A section or number as part of an id: "I.2" is `i-2`, "đ" is `dd`.
  static func token(_ printed: String) -> String {
    let parts = printed.split { ".()/ ".contains($0) }.map { part -> String in
      part == "đ" || part == "Đ" ? "dd" : Slug.of(String(part))
    }
    let token = parts.filter { !$0.isEmpty }.joined(separator: "-")
    return token.isEmpty ? "x" : token
  }
}

/// Names of which each is given once.
struct UsedNames {
  private var used: Set<String> = []
  /// How often a name was asked for again.
  private var counts: [String: Int] = [:]

  /// Takes a name; false when it is taken.
  mutating func claim(_ name: String) -> Bool { used.insert(name).inserted }

  /// A name with `b`, `c`, … behind it; with `b2`, `b3`, … where letters are used up. No `x`, which says something else.
  mutating func next(_ name: String) -> String {
    let letters = Array("bcdefghijklmnopqrstuvwyz")
    while true {
      let count = counts[name, default: 0]
      counts[name] = count + 1
      let next = name + (count < letters.count ? String(letters[count]) : "b\(count - letters.count + 2)")
      if claim(next) { return next }
    }
  }

  /// A name with 2, 3, … behind it.
  mutating func counted(_ name: String) -> String {
    while true {
      let count = counts[name, default: 2]
      counts[name] = count + 1
      if claim(name + String(count)) { return name + String(count) }
    }
  }
}
