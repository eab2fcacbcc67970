/// What the stages took, round by round.
struct StageTimes {
  /// How many communes each round does.
  let communes: Int

  private var rounds: [String: [Duration]] = [:]
  private var targetPages: [Duration] = []

  init(communes: Int) { self.communes = communes }

  /// One round's time of a stage, for all communes.
  mutating func add(_ time: Duration, to stage: String) { rounds[stage, default: []].append(time) }

  /// One round's times of files, by kind.
  mutating func add(_ files: [String: [Duration]]) {
    for (kind, times) in files { add(times.reduce(.zero, +), to: kind) }
    targetPages += files["target pages"] ?? []
  }

  /// A line a stage with the median of the rounds, the longest first, in microseconds a commune; and the median of all target pages.
  var table: String {
    let each = rounds.map { (stage: $0.key, microseconds: median($0.value) / Double(max(communes, 1))) }
    let lines = each.sorted { ($1.microseconds, $0.stage) < ($0.microseconds, $1.stage) }.map { line($0.microseconds, $0.stage) }
    return (lines + [line(median(targetPages), "one target page")]).joined(separator: "\n")
  }

  private func line(_ microseconds: Double, _ words: String) -> String {
    let figure = String(Int((microseconds * 10).rounded()))
    let digits = String(repeating: "0", count: max(0, 2 - figure.count)) + figure
    let written = digits.dropLast() + "." + digits.suffix(1)
    return "stage " + String(repeating: " ", count: max(0, 10 - written.count)) + written + "  " + words
  }

  private func median(_ times: [Duration]) -> Double {
    guard !times.isEmpty else { return 0 }
    let middle = times.sorted()[times.count / 2].components
    return Double(middle.seconds) * 1e6 + Double(middle.attoseconds) / 1e12
  }
}
