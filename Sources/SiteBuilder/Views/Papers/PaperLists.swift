import PlanModel

/// The lists of items that papers print. Those that several pages print are made once.
final class PaperLists: Sendable {
  private let figures: PaperFigures
  private let site: CommuneSite
  private let vocabulary: PaperVocabulary

  private let keptEntries = Kept<[ItemID: PaperFigures.Entry]>()
  private let keptAlerts = Kept<[PaperItemView]>()
  private let keptMet = Kept<[PaperItemView]>()
  private let keptDue = Kept<[PaperGroupView]>()

  /// The lists of a paper; `site` is the commune at its cut-off.
  init(_ figures: PaperFigures, of site: CommuneSite, _ vocabulary: PaperVocabulary) {
    self.figures = figures
    self.site = site
    self.vocabulary = vocabulary
  }

  private var entries: [ItemID: PaperFigures.Entry] {
    keptEntries.value { Dictionary(figures.entries.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first }) }
  }

  /// What is red, the longest first.
  var alerts: [PaperItemView] { keptAlerts.value { figures.alerts.map { view($0) } } }

  /// What is behind or has slipped below its goal.
  var late: [PaperItemView] { items { [.behind, .slipped].contains($0.assessment.status) } }

  /// What turned red, was cleared, was met, was claimed, slipped; only what occurs.
  var changes: [PaperGroupView] {
    let changes = figures.changes
    let groups: [(String, [PaperItemView])] = [
      ("Đạt, hoàn thành thêm", met),
      ("Báo đạt, chờ thẩm định hoặc thiếu minh chứng", changes.claimed.map { view($0, detail: proof(of: $0.after)) }),
      (site.alertsByPlan ? "Chuyển sang cảnh báo đỏ" : "Chuyển sang đỏ", changes.turnedRed.map { view($0, detail: reason(of: $0)) }),
      ("Đã đạt nay tụt dưới mục tiêu", changes.slipped.map { view($0, detail: figure(of: $0)) }),
      (site.alertsByPlan ? "Ra khỏi cảnh báo đỏ" : "Không còn đỏ", changes.cleared.map { view($0, detail: "nay: " + word($0.after)) }),
    ]
    return groups.filter { !$0.1.isEmpty }.map { PaperGroupView(title: $0.0, items: $0.1) }
  }

  /// What was met.
  var met: [PaperItemView] { keptMet.value { figures.changes.met.map { view($0, detail: proof(of: $0.after)) } } }

  /// What falls due, by day.
  var due: [PaperGroupView] {
    keptDue.value {
      var groups: [(day: Day, items: [PaperItemView])] = []
      for due in figures.due {
        let item = view(due.entry, detail: word(due.entry.assessment))
        if groups.last?.day == due.day { groups[groups.count - 1].items.append(item) } else { groups.append((due.day, [item])) }
      }
      return groups.map { PaperGroupView(title: PaperWords.day($0.day), counts: Self.kinds($0.items.map(\.kind)), items: $0.items) }
    }
  }

  /// The targets by section.
  var groups: [PaperGroupView] {
    let entries = entries
    return figures.groups.map { group in
      let plan = site.plans.count > 1 ? site.plans.first { $0.plan.id == group.plan } : nil
      let own = group.items.compactMap { entries[$0] }
      return PaperGroupView(
        title: (plan.map { $0.plan.document.shortTitle + " – " } ?? "") + group.heading,
        counts: PaperWords.counts(StatusCounts(own.map(\.assessment)), kind: .target, alertsByPlan: site.alertsByPlan),
        items: own.map { view($0) })
    }
  }

  /// What offices said of obstacles in the rows received since the paper before, and what they say of what is red.
  var difficulties: [PaperItemView] {
    items { entry in
      guard let row = entry.assessment.row else { return false }
      let isNew = row.reported > figures.since
      return isNew && row.obstacle != nil || entry.assessment.status == .alert
    }
  }

  /// What offices proposed in the rows received since the paper before.
  var proposals: [PaperItemView] {
    items { entry in entry.assessment.row.map { $0.reported > figures.since && $0.proposal != nil } ?? false }
  }

  /// The corrections received since, with what was said before and since.
  var corrections: [PaperItemView] {
    figures.changes.corrections.compactMap { correction in
      entries[correction.item].map { entry in
        let words = CorrectionWords(correction.correction, target: entry.target)
        let change = words.before == words.after ? "số không đổi" : "từ \(words.before) thành \(words.after)"
        return view(entry, detail: "kỳ \(Format.period(correction.period)), \(change); lý do: \(words.reason.lowercasedFirst)")
      }
    }
  }

  /// The amendments of the plans that took effect since.
  var amendments: [PaperItemView] {
    figures.changes.amendments.compactMap { amended in
      entries[amended.item.id].map { entry in
        let change = AmendmentWords.change(amended.amendment, in: amended.kind.table)
        return view(
          entry, detail: "\(change), từ ngày \(Format.day(amended.amendment.from)), theo \(amended.amendment.basis.lowercasedFirst)")
      }
    }
  }

  private func items(where isWanted: (PaperFigures.Entry) -> Bool) -> [PaperItemView] { figures.entries.filter(isWanted).map { view($0) } }

  /// An item, with what its list says of it.
  func view(_ entry: PaperFigures.Entry, detail: String = "") -> PaperItemView {
    PaperItemView(entry, vocabulary.words(of: entry), in: site, detail: detail)
  }

  private func view(_ move: CommuneChanges.Move, detail: String) -> PaperItemView {
    view(PaperFigures.Entry(item: move.item, target: move.target, assessment: move.after), detail: detail)
  }

  private func word(_ assessment: Assessment) -> String {
    StatusWords.full(assessment, alertsByPlan: site.alertsByPlan).lowercasedFirst
  }

  private func figure(of move: CommuneChanges.Move) -> String {
    FigureLine.value(move.after, target: move.target).map { "nay " + $0 } ?? ""
  }

  private func reason(of move: CommuneChanges.Move) -> String { AlertReason.words(move.after, target: move.target) }

  /// What stands behind a claim: "minh chứng: Bảng kết xuất (mc-054), hợp lệ".
  private func proof(of assessment: Assessment) -> String {
    guard let claim = assessment.claim else { return "" }
    if claim.proof == .computed { return ProofWords.word(.computed) }
    let titles = claim.row.evidence.compactMap { id in site.evidence[id].map { "“\($0.title)” (\(id))" } }
    guard !titles.isEmpty else { return "không kèm minh chứng" }
    let verdict = site.commune.settings.appraisal == nil ? "cơ quan tự báo cáo" : ProofWords.word(claim.proof)
    return "minh chứng: \(titles.joined(separator: "; ")), \(verdict)"
  }

  /// "3 chỉ tiêu, 1 nhiệm vụ".
  static func kinds(_ kinds: [ItemKind]) -> String {
    let counts = ItemKind.allCases.compactMap { kind -> String? in
      let count = kinds.count { $0 == kind }
      return count > 0 ? "\(count) \(kind.noun)" : nil
    }
    return counts.joined(separator: ", ")
  }
}
