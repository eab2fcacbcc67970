import PlanModel

/// What was reported of the item, what was judged of its evidence, and which reports were due.
extension ItemExplanationText {
  mutating func writeReports() {
    let rows = site.commune.reports.enumerated().filter { $0.element.item == item.id }
    let known = rows.filter { $0.element.reported <= site.asOf }.sorted { left, right in
      (right.element.period, right.element.reported, right.offset) < (left.element.period, left.element.reported, left.offset)
    }.map(\.element)
    let corrections = history.flatMap(\.corrections)
    let computed = history.compactMap(\.row).filter(\.isComputed)
    let (assessment, target, offices) = (assessment, target, site.offices)
    write { out in
      out.heading("Báo cáo đã nhận: \(Format.number(known.count)) dòng")
      if known.isEmpty, computed.isEmpty { out.line("Chưa có báo cáo nào.", indent: 2) }
      for row in known {
        let office = row.office.flatMap { offices[$0]?.name ?? $0 }.map { ", \($0)" } ?? ""
        var marks: [String] = []
        if row == assessment.row { marks.append("dòng được xét") }
        if row == assessment.valueRow { marks.append("kết quả lấy từ dòng này") }
        if corrections.contains(where: { $0.before == row }) { marks.append("đã được điều chỉnh") }
        out.entry(
          "Kỳ \(Format.period(row.period)), nhận ngày \(Format.day(row.reported))\(office)"
            + (marks.isEmpty ? "" : " [\(marks.joined(separator: "; "))]"))
        let figures = ItemExplanationText.figures(of: row, target)
        if !figures.isEmpty { out.line(figures.joined(separator: "; ") + ".", indent: 4) }
        if let correction = corrections.first(where: { $0.after == row }) {
          out.fact("Điều chỉnh số liệu", CorrectionWords(correction, target: target).sentence, indent: 4)
        } else {
          out.fact("Ghi chú", row.note, indent: 4)
        }
        out.fact("Kết quả bằng lời", row.result, indent: 4)
        out.fact("Khó khăn, vướng mắc", row.obstacle, indent: 4)
        out.fact("Kiến nghị, đề xuất", row.proposal, indent: 4)
        out.fact("Giải trình", row.explanation, indent: 4)
        out.fact("Minh chứng", row.evidence.isEmpty ? nil : row.evidence.joined(separator: ", "), indent: 4)
        out.fact("Người xác nhận", row.confirmed, indent: 4)
      }
      for row in computed {
        out.entry(
          "Kỳ \(Format.period(row.period)), tự tính từ danh mục dữ liệu mở đến ngày \(Format.day(row.reported))"
            + (row == assessment.valueRow ? " [kết quả lấy từ dòng này]" : ""))
        out.line(ItemExplanationText.figures(of: row, target).joined(separator: "; ") + ".", indent: 4)
      }
      let hidden = rows.count - known.count
      if hidden > 0 { out.line("\(Format.number(hidden)) dòng nhận sau ngày tính, chưa được dùng.", indent: 2) }
    }
  }

  private static func figures(of row: Report, _ target: Target?) -> [String] {
    var words: [String] = []
    let counted = row.numerator.flatMap { part in row.denominator.map { (part, $0) } }.map { part, whole in
      "\(Format.number(part)) ÷ \(Format.number(whole)) = "
    }
    if let value = row.value {
      words.append("kết quả \(counted ?? "")\(target.map { FigureWords.value(value, of: $0) } ?? Format.number(value, decimals: 2))")
    }
    if let complete = row.complete { words.append("tự đánh giá xong \(Format.number(complete, decimals: 2))%") }
    if let state = row.state { words.append("tình trạng “\(state.rawValue)”") }
    return words
  }

  mutating func writeVerdicts() {
    let cited = EvidenceRowView.rows(of: history, item: item, in: site, on: site.address.home)
    guard !cited.isEmpty else { return }
    let (asOf, offices, all) = (site.asOf, site.offices, site.commune.appraisals)
    write { out in
      out.heading("Minh chứng được dẫn và kết luận thẩm định")
      for piece in cited {
        let evidence = piece.evidence
        let facts = [evidence.number.map { "số " + $0 }, evidence.date.map(Format.day), evidence.isPublic ? nil : "không công khai"]
        let words = facts.compactMap { $0 }.map { ", " + $0 }.joined()
        out.entry("\(evidence.id) “\(evidence.title)”\(words): \(piece.sign.word.lowercasedFirst)")
        let verdicts = all.enumerated().filter { $0.element.evidence == evidence.id && $0.element.date <= asOf }
        for verdict in verdicts.sorted(by: { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }).map(\.element) {
          let note = verdict.note.map { ": " + $0 } ?? ""
          out.line(
            "Ngày \(Format.day(verdict.date)), \(offices[verdict.office]?.name ?? verdict.office): \(verdict.verdict.rawValue)\(note)",
            indent: 4, hanging: 2)
        }
      }
    }
  }

  mutating func writeCalendar() {
    let settings = site.commune.settings
    let isComputed = target?.computed != nil
    let (kept, next) = (assessment.reporting, site.nextReport)
    write { $0.heading("Kỳ báo cáo") }
    for sentence in RuleSource.calendar(settings) { write(sentence) }
    write { out in
      if settings.calendar.isEmpty {
        out.line("Kế hoạch không nêu lịch báo cáo.", indent: 2)
      } else if settings.calendar.allSatisfy({ $0.due == nil }) {
        out.line("Kế hoạch không nêu ngày hạn, nên không có gì là chậm.", indent: 2)
      } else if isComputed {
        out.line("Con số được tự tính, cơ quan không phải báo cáo số.", indent: 2)
      } else if kept.isEmpty {
        out.line("Chưa tính kỳ nào cho việc này.", indent: 2)
      }
      for report in kept {
        let received = report.received.map { "nhận ngày \(Format.day($0)), " } ?? ""
        out.entry(
          "Kỳ \(Format.period(report.obligation.period)), số liệu đến ngày \(Format.day(report.obligation.cutOff)), "
            + "hạn ngày \(Format.day(report.obligation.due)): \(received)\(ReportingWords.word(report.status))")
      }
      if let next {
        out.line("Sắp tới: kỳ \(Format.period(next.period)), hạn ngày \(Format.day(next.due)).", indent: 2)
      }
    }
  }
}
