/// Finds the known name an author most likely meant.
public enum NearestName {
  /// The candidate nearest to `name`, or nil when none is near: at most one edit in three letters, at least one letter in common. Of equally near
  /// ones the first. What is longer than any name has none.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= 1000 else { return nil }
    let letters = Array(name.lowercased())
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      let longer = max(letters.count, other.count)
      let limit = min(max(1, longer / 3), longer - 1)
      if abs(letters.count - other.count) > limit { continue }
      let distance = editDistance(letters, other)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour to get from one word to the other.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 0..<left.count {
      var current = [i + 1] + [Int](repeating: 0, count: right.count)
      for j in 0..<right.count {
        let replaced = previous[j] + (left[i] == right[j] ? 0 : 1)
        current[j + 1] = min(replaced, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
        }
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
