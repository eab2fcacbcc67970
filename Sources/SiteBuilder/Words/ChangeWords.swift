import PlanModel

/// What changed at a commune, in words; wherever it is shown.
struct ChangeWords {
  /// The lists of changes, in the order in which they are told.
  enum Heading: String, CaseIterable {
    case turnedRed = "Chuyển đỏ"
    case furtherAlerts = "Đỏ từ trước, thêm lý do"
    case cleared = "Hết đỏ"
    case met = "Đạt, hoàn thành"
    case claimed = "Báo cáo đạt, chưa đủ minh chứng hợp lệ"
    case slipped = "Tụt dưới mục tiêu"
    case otherMoves = "Đổi trạng thái khác"
    case firstReports = "Báo cáo lần đầu"
    case corrections = "Điều chỉnh số liệu"
    case amendments = "Điều chỉnh kế hoạch"
  }

  /// One change: of which item, and what.
  struct Line {
    /// The item.
    let item: Item
    /// What it is.
    let kind: ItemKind
    /// "I.1 Phủ sóng 5G".
    let shortName: String
    /// "Chậm tiến độ → Đã quá hạn: …".
    let words: String

    /// "Chỉ tiêu I.1 Phủ sóng 5G".
    var name: String { kind.noun.capitalizedFirst + " " + shortName }
  }

  private let changes: CommuneChanges
  private let site: CommuneSite

  /// The words for changes; `site` is the commune on the later day.
  init(_ changes: CommuneChanges, in site: CommuneSite) {
    self.changes = changes
    self.site = site
  }

  /// The changes under a heading.
  func lines(_ heading: Heading) -> [Line] {
    switch heading {
    case .turnedRed: return changes.turnedRed.map(line)
    case .furtherAlerts: return changes.furtherAlerts.map(line)
    case .cleared: return changes.cleared.map(line)
    case .met: return changes.met.map(line)
    case .claimed: return changes.claimed.map(line)
    case .slipped: return changes.slipped.map(line)
    case .otherMoves: return changes.otherMoves.map(line)
    case .firstReports: return changes.firstReports.map(line)
    case .corrections: return changes.corrections.compactMap(line)
    case .amendments: return changes.amendments.map(line)
    }
  }

  /// "Nhận 64 dòng báo cáo, 7 kết luận thẩm định."; nil when nothing was received.
  var received: String? {
    let counts = [(changes.reports.count, "dòng báo cáo"), (changes.verdicts.count, "kết luận thẩm định")].filter { $0.0 > 0 }
    return counts.isEmpty ? nil : "Nhận " + counts.map { "\(VietnameseFormat.number($0.0)) \($0.1)" }.joined(separator: ", ") + "."
  }

  /// The status in words, as beside the item.
  func word(_ assessment: Assessment) -> String { StatusWords.full(assessment, alertsByPlan: site.alertsByPlan) }

  /// `Đạt 9 → 12; Chậm tiến độ 3`: how many items of a kind have each status, on both days where it differs; nil where there are no items.
  func counts(of kind: ItemKind) -> String? {
    let (before, after) = changes.counts(of: kind)
    let wording = StatusWords.wording(kind: kind, alertsByPlan: site.alertsByPlan)
    let words = ProgressStatus.allCases.filter { before[$0] + after[$0] > 0 }.map { status in
      let change = before[status] == after[status] ? "" : "\(VietnameseFormat.number(before[status])) → "
      return "\(wording.short(status)) \(change)\(VietnameseFormat.number(after[status]))"
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  private func line(_ move: CommuneChanges.Move) -> Line {
    let reason = move.after.status == .alert ? ": " + AlertReason.words(move.after, target: move.target) : ""
    let words = move.before.status == move.after.status ? word(move.after) : "\(word(move.before)) → \(word(move.after))"
    return line(move.item, move.kind, move.target, words + reason)
  }

  private func line(_ first: CommuneChanges.FirstReport) -> Line {
    let day = VietnameseFormat.day(first.report.reported)
    return line(
      first.item, first.kind, first.target, "kỳ \(VietnameseFormat.period(first.report.period)), nhận ngày \(day); nay là \(word(first.after))")
  }

  private func line(_ correction: ReportedCorrection) -> Line? {
    guard let (item, target) = site.work.item(correction.item) else { return nil }
    let period = VietnameseFormat.period(correction.period)
    let words = CorrectionWords(correction.correction, target: target).sentence
    return line(
      item, site.judged.assessments[item.id]?.kind ?? .target, target,
      "kỳ \(period), ngày \(VietnameseFormat.day(correction.correction.reported)): \(words)")
  }

  private func line(_ amended: AmendedItem) -> Line {
    let target = site.targets.first { $0.item.id == amended.item.id }
    return line(amended.item, amended.kind, target, AmendmentWords.sentence(amended.amendment, in: amended.kind.table).lowercasedFirst)
  }

  private func line(_ item: Item, _ kind: ItemKind, _ target: Target?, _ words: String) -> Line {
    Line(item: item, kind: kind, shortName: "\(item.label) \(site.shortName(item, indicator: target?.indicator))", words: words)
  }
}
