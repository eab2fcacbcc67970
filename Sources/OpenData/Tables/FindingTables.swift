import PlanModel

extension PublishedTable {
  static let clarity = PublishedTable(
    PublishedSchema.clarity, records: { ClarityPoint.all(of: $0) },
    [
      "item": { .text($0.item) },
      "order": { .integer($0.order) },
      "word": { .text($0.word) },
      "finding": { .text($0.finding.key) },
      "words": { .text($0.finding.printed) },
    ])

  static let dataQuality = PublishedTable(
    PublishedSchema.dataQuality, records: { commune in commune.quality.enumerated().map { (order: $0.offset + 1, measure: $0.element) } },
    [
      "order": { .integer($0.order) },
      "word": { .text($0.measure.printed) },
      "measure": { .text($0.measure.word?.key) },
      "met": { .integer($0.measure.word == nil ? nil : $0.measure.met) },
      "total": { .integer($0.measure.word == nil ? nil : $0.measure.total) },
      "sentence": { .text($0.measure.word.map(DataQualityWords.counted)) },
    ])
}

/// A "rõ" of the principle, held against a row of the plan.
private struct ClarityPoint: Sendable {
  let item: ItemID
  let order: Int
  let word: String
  let finding: ClarityFinding

  /// Those of a commune, in the order of its plans; none where no plan states the principle.
  static func all(of commune: PublishedCommune) -> [ClarityPoint] {
    guard let principle = commune.commune.settings.clarity else { return [] }
    return commune.items.flatMap { row in
      let clarity = row.standing.map { ClarityRow($0, of: row.document) } ?? ClarityRow(row.standingItem, kind: row.kind, of: row.document)
      return principle.words.enumerated().map { index, word in
        ClarityPoint(item: row.item.id, order: index + 1, word: word.printed, finding: clarity.finding(word.meaning))
      }
    }
  }
}

extension ClarityFinding {
  /// The words of the plan; nil where it has none.
  fileprivate var printed: String? {
    switch self {
    case .said(let words), .unclear(let words), .elsewhere(let words): return words
    case .goal(let target): return target.printedGoal
    case .missing, .unknownWord: return nil
    }
  }
}
