import Diagnostics
import PlanModel

@testable import OpenData

/// A commune made by hand, judged at the end of 30 June 2026: every table has rows, and every record has one that came later.
enum SmallCommune {
  static let asOf = day(2026, 6, 30)

  static func published(demonstration: Bool = false) -> PublishedCommune {
    let commune = commune(demonstration: demonstration)
    return PublishedCommune(commune: commune, asOf: asOf, assessments: assessments, supplement(of: commune))
  }

  /// What is published of a commune besides what it was judged on.
  static func supplement(of commune: Commune) -> PublishedCommune.Supplement {
    PublishedCommune.Supplement(
      quality: quality, papers: papers(of: commune).map { PublishedPaper($0, table: PaperTable.filled($0)) }, indicators: indicators,
      officeKinds: officeKinds)
  }

  /// Catalogues with a row that the commune names, and one that it does not.
  static let indicators = ["phu-song-5g", "khac"].map { Indicator(id: $0, name: "Phủ sóng 5G", group: "Hạ tầng số", place: place) }
  static let officeKinds = [OfficeKind(id: "khac", name: "Khác"), OfficeKind(id: "van-hoa", name: "Phòng Văn hóa - Xã hội")]

  private static let quality = [
    DataQualityMeasure(printed: "Đúng", word: .correct, met: 1, total: 2), DataQualityMeasure(printed: "bền", word: nil),
    DataQualityMeasure(printed: "dùng chung", word: .shared),
  ]

  private static func papers(of commune: Commune) -> [PaperFigures] {
    let periods = [Period(kind: .month, year: 2026, part: 5), Period(kind: .half, year: 2026, part: 1)].compactMap { $0 }
    return periods.map {
      PaperFigures(Paper.draft(of: $0, calendar: calendar, place: place), of: commune, indicators: ["phu-song-5g": indicators[0]])
    }
  }

  /// The CSV of a table, its lines parted by the line feed alone.
  static func csv(_ table: PublishedTable, of commune: PublishedCommune = published()) -> String {
    String(decoding: TableCSV.bytes(table.filled(for: commune)), as: UTF8.self).replacing("\r\n", with: "\n")
  }

  static func commune(demonstration: Bool = false) -> Commune {
    Commune(
      slug: "suoi-tre", settings: settings(demonstration: demonstration), offices: offices, plans: [plan], reports: reports,
      evidence: evidence, appraisals: appraisals, datasets: datasets, budget: budget, listings: listings, submissions: submissions,
      decisions: decisions, retired: retired)
  }

  static func settings(demonstration: Bool = false) -> CommuneSettings {
    CommuneSettings(
      name: "Suối Tre", kind: .commune, code: "01234", province: "Đồng Nai", standingOffice: "pvhxh", progressFrom: day(2025, 11, 1),
      demonstration: demonstration ? CommuneSettings.Demonstration(asOf: asOf) : nil, calendar: calendar,
      alerts: PlanSentence(text: "Cảnh báo đỏ khi quá hạn, hoặc chậm.", source: "V.2"),
      clarity: CommuneSettings.Principle(words: ["người", "việc"], basis: PlanSentence(text: "Rõ người, rõ việc.", source: nil)),
      monitoring: [CommuneSettings.MonitoringSystem(name: "theodoi.example", basis: PlanSentence(text: "…", source: nil))],
      provisions: provisions, place: place)
  }

  static let offices = [
    Office(
      id: "pvhxh", name: "Phòng Văn hóa - Xã hội", kind: "van-hoa", aliases: ["PVHXH", "Phòng VHXH"], head: "Trưởng phòng",
      phone: "0251000000", email: "pvhxh@example.vn", address: "Ấp 1, xã Suối Tre", place: place),
    Office(id: "cac-ap", name: "Các ấp", isCollective: true, place: place),
  ]

  static let plan = Plan(
    id: "nq57",
    document: PlanDocument(
      kind: "Kế hoạch", printedNumber: "Số:    /KH-UBND", date: day(2025, 11, 3), issuer: "UBND xã Suối Tre",
      title: "Thực hiện Nghị quyết \"57\"", shortTitle: "Kế hoạch NQ57", firstYear: 2025,
      horizons: [
        PlanDocument.Horizon(title: "Đến năm 2026", due: day(2026, 12, 31), sections: []),
        PlanDocument.Horizon(title: "Đến năm 2030", due: day(2030, 12, 31), sections: ["II", "III"]),
      ],
      headings: [
        PlanDocument.Heading(rows: .targets, section: "I", number: nil, title: "Hạ tầng số"),
        PlanDocument.Heading(rows: .duties, section: "IV", number: "1", title: "Các cơ quan"),
      ],
      legalBasis: ["Căn cứ A;", "Căn cứ B;"],
      signer: PlanDocument.Signer(authority: nil, post: "CHỦ TỊCH", name: "Nguyễn Văn Mẫu"),
      recipients: ["Sở KH&CN", "Lưu: VT, VHXH (Mẫu)"], unassigned: "theo phụ lục", place: place),
    targets: [Versioned(signal, versions: [Versioned.Version(amendment: raised, value: signalRaised), later]), Versioned(enterprises)],
    tasks: [Versioned(Task(item: publicity))], duties: [Versioned(Duty(item: duty))])

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  static func figure(_ millionths: Int64) -> Quantity { Quantity(millionths: millionths) }

  static let place = SourcePlace(file: "khong-duoc-cong-bo.csv", line: 1)
}

extension SmallCommune {
  /// One sentence that sets two cycles, and one without a day.
  fileprivate static let calendar: [ReportingCycle] = {
    let half = PlanSentence(text: "Báo cáo 6 tháng, năm.", source: "V.1")
    return [
      ReportingCycle(
        kind: .half, part: 1, due: .dayOfYear(month: 6, day: 9, years: 0), cutOff: .dayOfYear(month: 5, day: 31, years: 0),
        from: day(2026, 1, 1), basis: half),
      ReportingCycle(kind: .year, part: nil, due: .dayOfYear(month: 1, day: 10, years: 1), cutOff: nil, from: nil, basis: half),
      ReportingCycle(kind: .month, part: nil, due: nil, cutOff: nil, from: nil, basis: PlanSentence(text: "Báo cáo tháng.", source: nil)),
    ]
  }()

  fileprivate static let provisions = [
    Provision(
      subject: .listing, list: Provision.PromisedList(id: "bai-toan-lon", title: "Bài toán lớn"),
      basis: PlanSentence(text: "Công bố bài toán lớn hằng năm.", source: "VI.3")),
    Provision(subject: .reporting, basis: PlanSentence(text: "Báo cáo đột xuất khi có yêu cầu.", source: "V.1")),
  ]

  /// A chain, and an id that nothing took the place of.
  fileprivate static let retired = [
    RetiredID(old: "nq57-ct-i-8", new: "nq57-ct-i-9", place: place), RetiredID(old: "nq57-ct-i-9", new: "nq57-ct-i-1", place: place),
    RetiredID(old: "nq57-nv-i-9", new: nil, place: place),
  ]

  private static let signal = target(goal: "≥ 60%", min: 60)
  private static let signalRaised = target(goal: "≥ 70,5%", min: 70.5)
  private static let raised = Amendment(
    item: "nq57-ct-i-1", field: "target", before: "≥ 60%", value: "≥ 70,5%", from: day(2026, 6, 30), basis: "Quyết định 1")
  private static let later = Versioned<Target>.Version(
    amendment: Amendment(
      item: "nq57-ct-i-1", field: "target", before: "≥ 70,5%", value: "≥ 80%", from: day(2026, 7, 1), basis: "Quyết định 2"),
    value: target(goal: "≥ 80%", min: 80))

  private static func target(goal: String, min: Double) -> Target {
    Target(
      item: Item(
        id: "nq57-ct-i-1", section: "I", number: "1", statement: "Tỷ lệ dân số, hộ dân được phủ sóng 5G.",
        lead: [OfficeReference(id: "pvhxh", printed: "Phòng VHXH")], leadRole: "Cơ quan chủ trì",
        cooperating: [OfficeReference(id: "cac-ap", printed: "Các ấp"), OfficeReference(id: "pvhxh", printed: "PVHXH")],
        printedDue: "Tháng 12/2026", deadline: .by(day(2026, 12, 31)), source: "Phụ lục I", place: place),
      indicator: "phu-song-5g", unit: "%", printedGoal: goal, goal: Goal(comparator: .atLeast, min: figure(Int64(min * 1_000_000))),
      baseline: figure(12_500_000), milestones: [Milestone(date: day(2026, 3, 31), value: figure(30_000_000))])
  }

  private static let enterprises = Target(
    item: Item(
      id: "nq57-ct-i-2", section: "I", number: nil, statement: "Toàn tỉnh có từ 500 người", printedDue: "Thường xuyên",
      deadline: .ongoing, place: place),
    unit: "người", printedGoal: "500 - 1.500", goal: Goal(comparator: .between, min: Quantity(500), max: Quantity(1500)), scope: .province)

  private static let publicity = Item(
    id: "nq57-nv-i-1", section: "I", number: "1", statement: "Tuyên truyền", reading: "Tuyên truyền.",
    lead: [OfficeReference(id: "pvhxh", printed: "Phòng Văn hoá – Xã hội")], person: "Trưởng phòng", product: "Kế hoạch",
    authority: "Chủ tịch", origin: "Tỉnh", externalID: "NV-7", printedDue: "12/2025 và các năm tiếp theo",
    deadline: .byThenYearly(day(2025, 12, 31)), start: day(2025, 11, 15), note: "Ghi chú", place: place)

  private static let duty = Item(
    id: "nq57-tn-iv-1", section: "IV", number: "1", statement: "Dòng một\nDòng hai",
    lead: [OfficeReference(id: "pvhxh", printed: "PVHXH"), OfficeReference(id: "cac-ap", printed: "các ấp")], place: place)

  fileprivate static let reports = [
    Period(kind: .month, year: 2026, part: 5).map {
      signalReport($0, day(2026, 6, 3), value: figure(41_200_000), evidence: ["mc-1", "mc-2"])
    },
    Period(kind: .year, year: 2026, part: 1).map(publicityReport),
    Period(kind: .month, year: 2026, part: 6).map { signalReport($0, day(2026, 7, 1), value: figure(50_000_000), evidence: ["mc-3"]) },
  ].compactMap { $0 }

  private static func signalReport(_ period: Period, _ reported: Day, value: Quantity, evidence: [EvidenceID]) -> Report {
    Report(
      item: "nq57-ct-i-1", period: period, reported: reported, office: "pvhxh", value: value, numerator: figure(824_000_000),
      denominator: Quantity(2000), evidence: evidence, place: place)
  }

  private static func publicityReport(_ period: Period) -> Report {
    Report(
      item: "nq57-nv-i-1", period: period, reported: asOf, office: "pvhxh", complete: Quantity(100), state: .completed,
      result: "Xong; \"đủ\"", obstacle: "Không", proposal: "Không", explanation: "Đúng hạn", evidence: ["mc-1"], confirmed: "Trưởng phòng",
      note: "Gửi lại", place: place)
  }

  fileprivate static let evidence = [
    Evidence(
      id: "mc-1", title: "Bản đồ phủ sóng", kind: "ảnh", date: day(2026, 5, 30), file: "evidence/ban do.jpg", url: "https://example.vn/a",
      isPublic: true, sha256: String(repeating: "ab", count: 32), size: 1234, place: place),
    Evidence(
      id: "mc-2", title: "Danh sách hộ", kind: "danh sách", number: "12/DS", date: day(2026, 5, 31), file: "evidence/nguyen-van-a.pdf",
      url: "https://example.vn/noi-bo", reason: "Có thông tin cá nhân", sha256: String(repeating: "cd", count: 32), size: 99, place: place),
    Evidence(id: "mc-3", title: "Chỉ báo cáo sau viện dẫn", kind: "ảnh", date: day(2026, 6, 1), isPublic: true, place: place),
    Evidence(id: "mc-4", title: "Chưa viện dẫn", kind: "ảnh", date: day(2026, 6, 1), isPublic: true, place: place),
    Evidence(id: "mc-5", title: "Văn bản của tháng sau", kind: "văn bản", date: day(2026, 7, 1), isPublic: true, place: place),
  ]

  fileprivate static let appraisals = [
    Appraisal(evidence: "mc-1", date: day(2026, 6, 10), verdict: .incomplete, office: "pvhxh", note: "Thiếu dấu", place: place),
    Appraisal(evidence: "mc-1", date: day(2026, 6, 10), verdict: .valid, office: "pvhxh", place: place),
    Appraisal(evidence: "mc-2", date: day(2026, 7, 1), verdict: .rejected, office: "pvhxh", place: place),
  ]
}

extension SmallCommune {
  fileprivate static let budget = [
    Period(kind: .year, year: 2026, part: 1).map {
      BudgetLine(
        id: "kp-1", title: "Đường truyền, thiết bị", item: "nq57-ct-i-1", source: .budget, assigned: 500_000_000, approved: 450_000_000,
        disbursed: 0, period: $0, decision: "12/QĐ-UBND", office: "pvhxh", note: "Đợt 1", place: place)
    },
    Period(kind: .quarter, year: 2026, part: 2).map {
      BudgetLine(id: "kp-2", title: "Tập huấn", source: .combined, planned: 30_500_000, period: $0, place: place)
    },
  ].compactMap { $0 }

  fileprivate static let listings = [
    Listing(
      list: "bai-toan-lon", id: "bt-1", title: "Hồ sơ trễ hẹn", office: "pvhxh", description: "Nhận ra sớm", audience: "Doanh nghiệp",
      access: "Gửi đề xuất", url: "https://example.vn/bt", from: day(2026, 6, 30), until: day(2026, 12, 31), document: "Thông báo 3",
      place: place),
    Listing(list: "bai-toan-lon", id: "bt-2", title: "Đã hết", office: "cac-ap", until: day(2026, 5, 31), place: place),
    Listing(list: "bai-toan-lon", id: "bt-3", title: "Chỉ có sau", office: "pvhxh", from: laterDay, place: place),
  ]

  fileprivate static let submissions = [
    Period(kind: .month, year: 2026, part: 5).map {
      Submission(
        id: "bc-1", period: $0, kind: .monthly, recipient: "Sở KH&CN", due: day(2026, 6, 10), sent: day(2026, 6, 12), number: "7/BC",
        file: "evidence/nguyen-van-a.pdf", place: place)
    },
    Period(kind: .half, year: 2026, part: 1).map {
      Submission(
        id: "bc-2", period: $0, kind: .interimReview, recipient: "Đảng ủy", due: asOf, sent: laterDay, number: "9/BC sau", place: place)
    },
    Period(kind: .half, year: 2026, part: 1).map {
      Submission(id: "bc-3", period: $0, kind: .supervision, recipient: "UBND xã", place: place)
    },
  ].compactMap { $0 }

  fileprivate static let decisions = [
    Decision(
      date: asOf, kind: .praise, office: "pvhxh", level: "Giấy khen", number: "12/QĐ", file: "evidence/nguyen-van-a.pdf", place: place),
    Decision(date: laterDay, kind: .criticism, office: "cac-ap", number: "13/QĐ", place: place),
  ]

  private static let laterDay = day(2026, 7, 1)
}

extension SmallCommune {
  static let assessments = [
    assessment(
      "nq57-ct-i-1", .target, .alert, .alert,
      alerts: [Alert(kind: .overdue, since: day(2026, 6, 20)), Alert(kind: .slow, since: day(2026, 6, 5))], row: reports.first,
      attainment: 1.0 / 3, expected: 0.9999996),
    assessment("nq57-ct-i-2", .target, .shared, .shared),
    assessment("nq57-nv-i-1", .task, .met, .metAppraised, row: reports.dropFirst().first, attainment: 1, claimed: true),
    assessment("nq57-tn-iv-1", .duty, .noData, .noData),
  ].reduce(into: [:]) { $0[$1.item] = $1 }

  private static func assessment(
    _ item: ItemID, _ kind: ItemKind, _ status: ProgressStatus, _ rule: StatusRule, alerts: [Alert] = [], row: Report? = nil,
    attainment: Double? = nil, expected: Double? = nil, claimed: Bool = false
  ) -> Assessment {
    let claim = row.map { Claim(row: $0, proof: .valid, since: $0.reported, inTime: true, isSelfAppraised: true) }
    return Assessment(
      item: item, kind: kind, asOf: asOf, referenceDay: row == nil ? nil : day(2026, 5, 31), window: nil, status: status, rule: rule,
      alerts: alerts, row: row, valueRow: row, value: row?.value, attainment: attainment, measure: nil, expected: expected,
      expectedLevel: nil, noPath: nil, shareDone: nil, timeGone: nil, claim: claimed ? claim : nil, reporting: [], isStale: false)
  }
}

extension SmallCommune {
  /// As they stood before anything came that was later than the day.
  static let datasetsThen = [
    OpenDataset(
      id: "dl-bao-cao", title: "Báo cáo tiến độ", description: "Các báo cáo.", office: "pvhxh", theme: "Chuyển đổi số", frequency: .annual,
      printedPlan: "Tháng 5/2026", planned: day(2026, 5, 31), published: day(2026, 6, 2), updates: [day(2026, 6, 20)], table: "budget",
      basis: "VIII.2", place: place),
    OpenDataset(
      id: "dl-dan-so", title: "Dân số, hộ theo ấp", description: "Số dân.", office: "cac-ap", formats: ["CSV", "Excel"], frequency: .irregular,
      printedPlan: "Tháng 5/2026", planned: day(2026, 5, 31), terms: "Ghi nguồn.", place: place),
    datasets[2],
  ]

  /// One of this site that is out of date later, one elsewhere that is published later, one that is not due.
  static let datasets = [
    OpenDataset(
      id: "dl-bao-cao", title: "Báo cáo tiến độ", description: "Các báo cáo.", office: "pvhxh", theme: "Chuyển đổi số", frequency: .annual,
      printedPlan: "Tháng 5/2026", planned: day(2026, 5, 31), published: day(2026, 6, 2), updates: [day(2026, 6, 20), day(2026, 7, 1)],
      table: "budget", basis: "VIII.2", place: place),
    OpenDataset(
      id: "dl-dan-so", title: "Dân số, hộ theo ấp", description: "Số dân.", office: "cac-ap", formats: ["CSV", "Excel"], frequency: .irregular,
      printedPlan: "Tháng 5/2026", planned: day(2026, 5, 31), published: day(2026, 7, 1), url: "https://example.vn/dan-so", terms: "Ghi nguồn.",
      place: place),
    OpenDataset(
      id: "dl-duong", title: "Đường", description: "Các tuyến đường.", office: "cac-ap", printedPlan: "2026-12-31", planned: day(2026, 12, 31),
      place: place),
  ]
}
