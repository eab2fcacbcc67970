import PlanModel
import Testing

@testable import SiteBuilder

@Suite("What is new, what falls due, what is red") struct ListsTests {
  /// A commune with reports, verdicts and amendments of every kind of row.
  private var busy: SmallCommune {
    var commune = SmallCommune()
    let change = { (id: ItemID, field: String, before: String, value: String, from: String) in
      Amendment(item: id, field: field, before: before, value: value, from: day(from), basis: "Quyết định số 1.")
    }
    let due = item(due: "Tháng 6/2026")
    commune.targets = [
      Versioned(
        plainTarget("≥ 50%", due),
        versions: [.init(amendment: change("a", "target", "≥ 50%", "≥ 60%", "2026-07-05"), value: plainTarget("≥ 60%", due))])
    ]
    let work = PlanModel.Task(item: item("b", due: "Tháng 9/2026", number: "2"))
    commune.tasks = [Versioned(work, versions: [.init(amendment: change("b", "due", "", "Tháng 9/2026", "2026-07-05"), value: work)])]
    let duty = Duty(item: item("c", section: "IV", number: "1"))
    commune.duties = [Versioned(duty, versions: [.init(amendment: change("c", "office", "UBND", "Phòng Kinh tế", "2026-12-01"), value: duty)])]
    commune.reports = [
      report("2026-H1", "2026-07-03", "41"), report("2026-H1", "2026-07-03", item: "b", state: .underWay),
      report("2026-H1", "2026-07-04", item: "b", state: .underWay, office: "kt", note: "Sửa"),
      report("2026-H1", "2026-07-03", item: "c", state: .underWay, office: nil),
    ]
    commune.evidence = [Evidence(id: "e", title: "Biên bản", kind: "văn bản", place: somewhere)]
    commune.appraisals = [verdict("e", "2026-07-04", .incomplete), verdict("?", "2026-07-20", .valid)]
    return commune
  }

  private func changes(_ asOf: String, limit: Int = 20) -> [String] {
    ChangeList(busy.site(asOf)).latest(limit, on: "xa-phuong/binh-minh/index.html").map { change in
      "\(change.day.iso) \(change.link.map { "\($0.text) \($0.href) " } ?? "")\(change.text)"
    }
  }

  @Test("Changes, the latest first: reports of one office and day together, verdicts, amendments with the field") func changeList() {
    #expect(
      changes("2026-12-31") == [
        "2026-12-01 IV.1 trach-nhiem/c.html điều chỉnh cơ quan từ “UBND” thành “Phòng Kinh tế” theo Quyết định số 1.",
        "2026-07-20 Thẩm định minh chứng “?”: hợp lệ.",
        "2026-07-05 I.1 chi-tieu/a.html điều chỉnh mục tiêu từ “≥ 50%” thành “≥ 60%” theo Quyết định số 1.",
        "2026-07-05 I.2 nhiem-vu/b.html điều chỉnh thời gian thực hiện từ chỗ không ghi thành “Tháng 9/2026” theo Quyết định số 1.",
        "2026-07-04 Phòng Kinh tế báo cáo kỳ 6 tháng đầu năm 2026: 1 việc.",
        "2026-07-04 Thẩm định minh chứng “Biên bản”: cần bổ sung.",
        "2026-07-03 Phòng Văn hóa - Xã hội báo cáo kỳ 6 tháng đầu năm 2026: 2 việc.",
        "2026-07-03 Có báo cáo kỳ 6 tháng đầu năm 2026: 1 việc.",
      ])
  }

  @Test("Nothing of a later day, and no more than asked for") func changesKnown() {
    #expect(changes("2026-07-03").map { String($0.prefix(10)) } == ["2026-07-03", "2026-07-03"])
    #expect(changes("2026-12-31", limit: 2).map { String($0.prefix(10)) } == ["2026-12-01", "2026-07-20"])
    #expect(changes("2026-07-02") == [])
  }

  @Test("On the pages across, an amendment says of which row") func changesAcross() {
    let summary = CommuneSummary(busy.site("2026-07-05"), isPublic: true, files: 0, pages: 0)
    #expect(summary.changes.elements.first?.text == "I.1 điều chỉnh mục tiêu từ “≥ 50%” thành “≥ 60%” theo Quyết định số 1.")
  }

  @Test("What falls due next, day by day") func upcoming() {
    var commune = SmallCommune()
    commune.targets = (1...5).map { target("≥ 50%", item("t\($0)", due: "Tháng 9/2026", statement: "Chỉ tiêu \($0)")) }
    commune.targets.append(target("≥ 50%", item("y", due: "Hằng năm", statement: "Việc hằng năm", lead: ["kt"])))
    commune.tasks = [
      task(item("n", due: "Tháng 7/2026", statement: "Nhiệm vụ", lead: ["kt", "vhxh"])), task(item("past", due: "Tháng 6/2026")),
      task(item("ever", due: "Thường xuyên")),
    ]
    let site = commune.site("2026-07-31")
    let lines = { (list: UpcomingList) in
      list.next(6, on: site.address.home).map { "\($0.day.iso) \($0.daysLeft) \($0.total): \($0.links.map(\.text).joined(separator: ", "))" }
    }
    #expect(
      lines(UpcomingList(site)) == [
        "2026-07-31 0 1: Nhiệm vụ", "2026-09-30 61 5: Chỉ tiêu 1, Chỉ tiêu 2, Chỉ tiêu 3, Chỉ tiêu 4", "2026-12-31 153 1: Việc hằng năm",
      ])
    #expect(lines(UpcomingList(site, ledBy: "kt")) == ["2026-07-31 0 1: Nhiệm vụ", "2026-12-31 153 1: Việc hằng năm"])
    #expect(UpcomingList(site).next(1, on: site.address.home).map(\.day.iso) == ["2026-07-31"])
  }

  @Test("A duty whose proof was rejected is red, and nothing else makes it so") func redDuty() {
    var commune = SmallCommune()
    commune.duties = [Versioned(Duty(item: item("d1", section: "IV", statement: "Theo dõi"))), Versioned(Duty(item: item("d2", section: "IV")))]
    commune.reports = [report("2025-H2", "2026-01-04", item: "d1", state: .underWay, evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-02-01", .rejected)]
    let site = commune.site("2026-07-10")
    let rows = AlertList(site).rows(on: site.address.alerts)
    #expect(
      rows.map { "\($0.entry.assessment.kind.noun) \($0.entry.item.label) \($0.href): \($0.entry.reason)" }
        == ["trách nhiệm IV.1 trach-nhiem/d1.html: minh chứng không hợp lệ, đang thực hiện"])
    let summaries = AlertList(site).summaries
    #expect(summaries.map { site.address.item($0.item, $0.kind) } == ["xa-phuong/binh-minh/trach-nhiem/d1.html"])
    #expect(summaries.map(\.kind) == [.duty])
  }

  @Test("An amended list of offices reads as a sentence") func amendedList() {
    let amendment = Amendment(item: "c", field: "office", before: "UBND", value: "Phòng Kinh tế |Công an xã", from: day("2026-01-01"), basis: "")
    #expect(AmendmentWords.change(amendment, in: AuthorTable.duties) == "cơ quan từ “UBND” thành “Phòng Kinh tế; Công an xã”")
  }

  @Test("Red items: the longest first, then as in the plan; news the other way round") func alerts() {
    var commune = SmallCommune()
    commune.targets = [
      target("≥ 50%", item("t1", due: "Tháng 6/2026", statement: "Một")), target("≥ 50%", item("t2", due: "Tháng 5/2026", statement: "Hai")),
    ]
    commune.tasks = [
      task(item("n1", due: "Tháng 6/2026", statement: "Ba")), task(item("n2", due: "Tháng 3/2026", statement: "Bốn")),
      task(item("n3", due: "Tháng 12/2026", statement: "Năm")),
    ]
    let site = commune.begun.site("2026-07-10")
    #expect(AlertList(site).rows(on: site.address.alerts).map(\.text) == ["Bốn", "Hai", "Một", "Ba"])
    #expect(AlertList(site).rows(on: site.address.alerts) { $0.id == "n1" }.map(\.text) == ["Ba"])
    #expect(AlertList(site).summaries.map(\.name) == ["Bốn", "Hai", "Một", "Ba"])
    #expect(
      CommuneSummary(site, isPublic: true, files: 0, pages: 0).turnedRed(within: 31).map { "\($0.since.iso) \($0.name): \($0.reason)" } == [
        "2026-07-01 Một: quá hạn 10 ngày, chưa có báo cáo", "2026-07-01 Ba: quá hạn 10 ngày, chưa có báo cáo",
      ])
  }
}
