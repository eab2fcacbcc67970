extension PaperFigure {
  /// The number as an issued paper holds it: what it counts and what it came to, without names, whose wording may be mended later.
  public var frozen: String {
    [topic.rawValue, subject, measure, value.map { String($0) } ?? "", previous.map { String($0) } ?? "", day?.iso ?? ""].joined(separator: "|")
  }
}
