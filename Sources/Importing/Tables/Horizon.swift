import PlanModel
import Vietnamese

/// By when targets are to be reached, where a heading says it and no column does.
struct Horizon: Hashable {
  /// As printed: "Đến năm 2030", "đến cuối năm 2026".
  let title: String
  /// Its last day.
  let due: Day

  /// The year that some words name as "đến … năm …"; nil when they name none.
  init?(in words: String) {
    let parts = words.split(separator: " ").map { String($0.drop { "([“".contains($0) }) }
    for (start, word) in parts.enumerated() where word.lowercased() == "đến" {
      for length in 2...4 where start + length <= parts.count {
        var phrase = parts[start..<(start + length)].joined(separator: " ")
        while let last = phrase.last, ".,;:)]”".contains(last) { phrase.removeLast() }
        guard case .by(let day) = Deadline.read(printed: phrase), phrase.lowercased().contains("năm") || length == 2 else { continue }
        title = phrase
        due = day
        return
      }
    }
    return nil
  }
}

/// The horizons of a plan, each with the sections under it.
struct HorizonList {
  private(set) var all: [(horizon: Horizon, sections: [String])] = []
  private var places: [Horizon: Int] = [:]

  /// Notes a row of a section; rows come section by section.
  mutating func add(_ horizon: Horizon, _ section: String) {
    guard let place = places[horizon] else {
      places[horizon] = all.count
      return all.append((horizon, [section]))
    }
    if all[place].sections.last != section { all[place].sections.append(section) }
  }
}
