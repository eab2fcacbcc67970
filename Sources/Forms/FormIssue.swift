import Diagnostics
import PlanModel
import Vietnamese

/// `tiendo form`: the workbooks that go out to offices.
public struct FormIssue: Sendable {
  /// A workbook.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// Whom it is for.
    public let office: String
    /// How many rows it asks about.
    public let rows: Int
    /// How many of them the plan gives to no office, so that the standing office gathers them.
    public let unassigned: Int
  }

  /// The workbooks, in the order of the offices.
  public let files: [File]

  /// The reporting forms of a period, one for each office that owes reports.
  /// - Parameters:
  ///   - offices: The offices asked for, each by its id or any of its names; none means all.
  ///   - day: The day of issue, by whose end things are known.
  ///   - includesNewDuties: Whether duties are asked for on which nothing was reported before.
  public static func reports(
    of period: Period, at source: FormSource, offices asked: [String] = [], on day: Day, includesNewDuties: Bool = false
  ) throws -> FormIssue {
    let commune = source.commune
    let wanted = try asked.map { try office($0, of: commune).id }
    let judged = CommuneAssessment(commune: commune, indicators: source.indicators, on: day)
    guard judged.asksForReports(of: period) else {
      throw FormRefusal.unknown(
        vi:
          "lịch báo cáo (calendar trong commune.yml) của \(commune.fullName) không có kỳ \(Format.period(period)); các kỳ của lịch: \(kinds(commune))",
        en: "the calendar of \(commune.fullName) asks for no report of \(period.key); it has: \(kinds(commune))")
    }
    let expected = judged.expectedReports(for: period, includesNewDuties: includesNewDuties)
    var groups: [OfficeID?: [ExpectedReport]] = [:]
    for report in expected { groups[report.office ?? commune.settings.standingOffice, default: []].append(report) }
    let order = commune.offices.map { Optional($0.id) } + [nil]
    let exempt = exempt(judged, period, expected)
    var files: [File] = []
    for id in order where wanted.isEmpty || wanted.contains(where: { $0 == id }) {
      guard let reports = groups[id], !reports.isEmpty else { continue }
      let office = commune.offices.first { $0.id == id }
      let rows = reports.map { ReportRow($0, alertsByPlan: commune.settings.alerts != nil) }
      let form = ReportForm(
        commune: commune, office: office, period: period, issued: day, due: reports.compactMap(\.due).min(), rows: rows, exempt: exempt[id] ?? 0)
      let name = "bao-cao-\(commune.slug)-\(period.key)-\(office?.id ?? "chua-ro-co-quan").xlsx"
      files.append(
        File(
          name: name, bytes: try form.bytes(), office: office?.name ?? "mục không nêu cơ quan chủ trì", rows: rows.count,
          unassigned: reports.count { $0.office == nil }))
    }
    guard !files.isEmpty else { throw nothing(period, commune, judged, includesNewDuties) }
    return FormIssue(files: files)
  }

  /// The appraisal forms, one for each office that has evidence to judge.
  public static func appraisals(at source: FormSource, offices asked: [String] = [], on day: Day) throws -> FormIssue {
    let commune = source.commune
    let wanted = try asked.map { try office($0, of: commune).id }
    let groups = Dictionary(grouping: commune.evidence(waitingOn: day), by: \.appraiser)
    var files: [File] = []
    for id in commune.offices.map({ Optional($0.id) }) + [nil] where wanted.isEmpty || wanted.contains(where: { $0 == id }) {
      guard let rows = groups[id] else { continue }
      let office = commune.offices.first { $0.id == id }
      let bytes = try AppraisalForm(commune: commune, office: office, issued: day, rows: rows).bytes()
      let name = "tham-dinh-\(commune.slug)-\(day.iso)-\(office?.id ?? "chua-ro-co-quan").xlsx"
      files.append(File(name: name, bytes: bytes, office: office?.name ?? "cơ quan thẩm định ghi trong biểu", rows: rows.count, unassigned: 0))
    }
    guard !files.isEmpty else {
      throw FormRefusal.unknown(
        vi: "đến hết ngày \(Format.day(day)) không có minh chứng nào chờ thẩm định", en: "no evidence waits for a verdict on \(day.iso)")
    }
    return FormIssue(files: files)
  }

  /// The office that a name means.
  private static func office(_ name: String, of commune: Commune) throws -> Office {
    let folded = FoldedName(name)
    let found = commune.offices.first { office in ([office.id, office.name] + office.aliases).contains { FoldedName($0) == folded } }
    if let found { return found }
    let nearest = NearestName.of(name, among: commune.offices.flatMap { [$0.id, $0.name] + $0.aliases })
    throw FormRefusal.unknown(
      vi: "\(commune.fullName) không có cơ quan “\(name)”" + (nearest.map { "; gần nhất là “\($0)”" } ?? ""),
      en: "\(commune.fullName) has no office “\(name)”" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }

  /// How many items of each office are met with valid proof and owe no report of the period.
  private static func exempt(_ judged: CommuneAssessment, _ period: Period, _ expected: [ExpectedReport]) -> [OfficeID?: Int] {
    let asked = Set(expected.map(\.item.id))
    var counts: [OfficeID?: Int] = [:]
    for standing in OfficeStanding.all(in: judged).values {
      counts[standing.office] = standing.leads.count { id in
        guard let assessment = judged.assessments[id], !asked.contains(id) else { return false }
        return assessment.status == .met && assessment.claim?.proof == .valid && assessment.claim?.row.office == standing.office
      }
    }
    return counts
  }

  private static func kinds(_ commune: Commune) -> String {
    let words = commune.settings.calendar.map { cycle in
      let name =
        switch cycle.kind {
        case .month: "tháng"
        case .quarter: "quý"
        case .half: "6 tháng"
        case .year: "năm"
        }
      return name + (cycle.part.map { " thứ \($0)" } ?? "") + (cycle.from.map { " từ \(Format.day($0))" } ?? "")
    }
    return words.isEmpty ? "không có" : words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
  }

  private static func nothing(_ period: Period, _ commune: Commune, _ judged: CommuneAssessment, _ asksDuties: Bool) -> FormRefusal {
    let hasDuties = !asksDuties && !judged.expectedReports(for: period, includesNewDuties: true).isEmpty
    return .unknown(
      vi: "không cơ quan nào phải báo cáo kỳ \(Format.period(period))"
        + (hasDuties ? "; thêm --duties để hỏi cả các trách nhiệm chưa báo cáo lần nào" : ""),
      en: "no office owes a report of \(period.key)" + (hasDuties ? "; add --duties to ask about duties never reported on" : ""))
  }
}
