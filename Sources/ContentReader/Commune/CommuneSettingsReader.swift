import Diagnostics
import PlanModel

/// Reads `commune.yml`.
enum CommuneSettingsReader {
  /// The settings; nil when the file is missing or lacks what every commune needs, which is reported.
  static func read(_ folder: ContentFolder, offices: OfficeDirectory, provinces: [Province], _ diagnostics: inout DiagnosticCollector)
    -> CommuneSettings?
  {
    let path = "commune.yml"
    guard folder.contains(path) else {
      diagnostics.report(.missingCommuneSettings, at: SourcePlace(file: folder.shown(path)))
      return nil
    }
    guard let text = folder.text(path, &diagnostics) else { return nil }
    let source = SettingsSource(text)
    guard let mapping = source.mapping(&diagnostics) else { return nil }
    let settings = SettingsMapping(
      mapping, in: source, required: ["name", "kind", "code", "province"],
      optional: [
        "standing-office", "channel", "progress-from", "adopted", "demonstration", "calendar", "alerts", "appraisal", "clarity", "quality",
        "monitoring", "provisions", "allowances",
      ], &diagnostics)
    let allowances = Allowance.read(settings, &diagnostics)
    let found = Set(AllowanceLines.places(in: text).map(\.path))
    for allowance in allowances {
      if let path = allowance.path.flatMap(AllowanceLines.evidence), !found.contains(path) { diagnostics.report(.allowanceLine, at: allowance.place) }
    }
    folder.scan?.allow(allowances)
    let name = settings.text("name", &diagnostics)
    let kind = settings.choice("kind", as: CommuneSettings.Kind.self, &diagnostics)
    let code = settings.value("code", &diagnostics, finding: Finding.communeCode) { isCode($0) ? $0 : nil }
    let province = settings.text("province", &diagnostics)
    if let written = province.value, !provinces.isEmpty, !provinces.contains(where: { $0.name == written }) {
      let nearest = Nearest.name(to: written, among: provinces.map(\.name))
      diagnostics.report(.unknownProvince(written, nearest: nearest), at: settings.place("province"))
    }
    let standing = settings.text("standing-office", &diagnostics).map {
      offices.resolve($0, at: settings.place("standing-office"), &diagnostics)
    }
    let demonstration = settings.mapping("demonstration", required: ["as-of"], &diagnostics).map { settings in
      settings.day("as-of", &diagnostics).value.map(CommuneSettings.Demonstration.init(asOf:))
    }
    let result = CommuneSettings(
      name: name.value ?? "", kind: kind.value ?? .commune, code: code.value ?? "", province: province.value ?? "",
      standingOffice: standing.value, channel: settings.text("channel", &diagnostics).value,
      progressFrom: settings.day("progress-from", &diagnostics).value, adopted: settings.day("adopted", &diagnostics).value,
      demonstration: demonstration.value, calendar: calendar(settings, &diagnostics), alerts: sentence("alerts", settings, &diagnostics),
      appraisal: sentence("appraisal", settings, &diagnostics), clarity: principle("clarity", settings, &diagnostics),
      quality: principle("quality", settings, &diagnostics), monitoring: monitoring(settings, &diagnostics),
      provisions: ProvisionReader.read(settings, &diagnostics),
      place: SourcePlace(file: text.file))
    let isUsable = name.value != nil && kind.value != nil && code.value != nil && province.value != nil
    return isUsable ? result : nil
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 5 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func calendar(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> [ReportingCycle] {
    let (entries, _) = settings.mappings(
      "calendar", required: ["kind", "sentence"], optional: ["part", "due", "cut-off", "from", "source"], &diagnostics)
    return entries.compactMap { entry in
      let kind = entry.choice("kind", as: Period.Kind.self, &diagnostics)
      let part = entry.value("part", &diagnostics, finding: { .periodPart($0, of: kind.value) }) { written in
        Int(written).flatMap { (1...(kind.value?.perYear ?? 12)).contains($0) ? $0 : nil }
      }
      let due = entry.value("due", &diagnostics, finding: { .dayRule($0, key: "due") }, read: ReportingCycle.DayRule.read)
      let cutOff = entry.value("cut-off", &diagnostics, finding: { .dayRule($0, key: "cut-off") }, read: ReportingCycle.DayRule.read)
      let from = entry.day("from", &diagnostics)
      guard let kind = kind.value, let basis = quotation(entry, &diagnostics) else { return nil }
      return ReportingCycle(kind: kind, part: part.value, due: due.value, cutOff: cutOff.value, from: from.value, basis: basis)
    }
  }

  private static func sentence(_ key: String, _ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> PlanSentence? {
    settings.mapping(key, required: ["sentence"], optional: ["source"], &diagnostics).map { quotation($0, &diagnostics) }.value
  }

  private static func principle<Meaning>(
    _ key: String, _ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector
  ) -> CommuneSettings.Principle<Meaning>? {
    settings.mapping(key, required: ["words", "sentence"], optional: ["source"], &diagnostics).map { entry in
      let words = entry.texts("words", &diagnostics).value
      guard let basis = quotation(entry, &diagnostics), let words else { return nil }
      return CommuneSettings.Principle(words: words, basis: basis)
    }.value
  }

  private static func monitoring(
    _ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector
  ) -> [CommuneSettings.MonitoringSystem] {
    let (entries, _) = settings.mappings("monitoring", required: ["name", "sentence"], optional: ["source"], &diagnostics)
    return entries.compactMap { entry in
      let name = entry.text("name", &diagnostics).value
      guard let basis = quotation(entry, &diagnostics), let name else { return nil }
      return CommuneSettings.MonitoringSystem(name: name, basis: basis)
    }
  }

  /// A sentence with its place, the keys `sentence` and `source` of an entry.
  static func quotation(_ entry: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> PlanSentence? {
    let source = entry.text("source", &diagnostics).value
    return entry.text("sentence", &diagnostics).value.map { PlanSentence(text: $0, source: source) }
  }
}
