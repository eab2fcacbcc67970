import Editions
import PlanModel

/// What changed at a commune, in words; wherever it is shown.
struct ChangeWords {
  /// The lists of changes, in the order in which they are told.
  enum Heading: String, ChosenWord {
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
    var name: String { kind.noun.capitalizedFirst + " " + shortName.quoted }
  }

  private let changes: CommuneChanges
  private let words: ItemChangeWords

  /// The words for changes; `site` is the commune on the later day.
  init(_ changes: CommuneChanges, in site: CommuneSite) {
    self.changes = changes
    words = ItemChangeWords(site)
  }

  /// The changes under a heading.
  func lines(_ heading: Heading) -> [Line] {
    switch heading {
    case .turnedRed: return changes.turnedRed.map(words.line)
    case .furtherAlerts: return changes.furtherAlerts.map(words.line)
    case .cleared: return changes.cleared.map(words.line)
    case .met: return changes.met.map(words.line)
    case .claimed: return changes.claimed.map(words.line)
    case .slipped: return changes.slipped.map(words.line)
    case .otherMoves: return changes.otherMoves.map(words.line)
    case .firstReports: return changes.firstReports.map(words.line)
    case .corrections: return changes.corrections.compactMap(words.line)
    case .amendments: return changes.amendments.map(words.line)
    }
  }

  /// "Nhận 64 dòng báo cáo, 7 kết luận thẩm định."; nil when nothing was received.
  var received: String? {
    let (reports, verdicts) = (changes.reports.count, changes.verdicts.count)
    let counts = [
      reports > 0 ? say("\(Format.number(reports)) dòng báo cáo") : nil, verdicts > 0 ? say("\(Format.number(verdicts)) kết luận thẩm định") : nil,
    ].compactMap { $0 }
    return counts.isEmpty ? nil : say("Nhận \(counts.joined(separator: ", ")).")
  }

  /// The status in words, as beside the item.
  func word(_ assessment: Assessment) -> String { words.word(assessment) }

  /// `Đạt 9 → 12; Chậm tiến độ 3`: how many items of a kind have each status, on both days where it differs; nil where there are no items.
  func counts(of kind: ItemKind) -> String? {
    let (before, after) = changes.counts(of: kind)
    let wording = StatusWords.wording(kind: kind, alertsByPlan: words.site.alertsByPlan)
    let counted = ProgressStatus.allCases.filter { before[$0] + after[$0] > 0 }.map { status in
      let change = before[status] == after[status] ? "" : "\(Format.number(before[status])) → "
      return "\(wording.short(status)) \(change)\(Format.number(after[status]))"
    }
    return counted.isEmpty ? nil : counted.joined(separator: "; ")
  }
}

/// The words for single changes of a commune's items.
struct ItemChangeWords {
  /// The commune on the later day.
  let site: CommuneSite

  init(_ site: CommuneSite) {
    self.site = site
  }

  /// The status in words, as beside the item.
  func word(_ assessment: Assessment) -> String { StatusWords.full(assessment, alertsByPlan: site.alertsByPlan) }

  func line(_ move: CommuneChanges.Move) -> ChangeWords.Line {
    let reason = move.after.status == .alert ? ": " + AlertReason.words(move.after, target: move.target) : ""
    let words = move.before.status == move.after.status ? word(move.after) : "\(word(move.before)) → \(word(move.after))"
    return line(move.item, move.kind, move.target, words + reason)
  }

  func line(_ first: CommuneChanges.FirstReport) -> ChangeWords.Line {
    let day = Format.day(first.report.reported)
    return line(
      first.item, first.kind, first.target, say("kỳ \(Format.period(first.report.period)), nhận ngày \(day); nay là \(word(first.after))"))
  }

  func line(_ correction: ReportedCorrection) -> ChangeWords.Line? {
    guard let (item, target) = site.work.item(correction.item) else { return nil }
    let period = Format.period(correction.period)
    let words = CorrectionWords(correction.correction, target: target).sentence
    return line(
      item, site.judged.assessments[item.id]?.kind ?? .target, target,
      say("kỳ \(period), ngày \(Format.day(correction.correction.reported)): \(words)"))
  }

  func line(_ amended: AmendedItem) -> ChangeWords.Line {
    let target = site.targets.first { $0.item.id == amended.item.id }
    return line(amended.item, amended.kind, target, AmendmentWords.sentence(amended.amendment, in: amended.kind.table).lowercasedFirst)
  }

  private func line(_ item: Item, _ kind: ItemKind, _ target: Target?, _ words: String) -> ChangeWords.Line {
    ChangeWords.Line(item: item, kind: kind, shortName: "\(item.label) \(site.shortName(item, indicator: target?.indicator))", words: words)
  }
}
