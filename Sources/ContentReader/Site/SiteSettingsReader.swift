import Diagnostics
import Markdown
import PlanModel
import Vietnamese

/// Reads `site.yml`.
enum SiteSettingsReader {
  /// The settings; what is missing or wrong, which is reported, as if nobody had written it.
  /// - Parameter pages: The names of the free pages.
  static func read(_ folder: ContentFolder, pages: [String], _ diagnostics: inout DiagnosticCollector) -> SiteSettings {
    guard let text = folder.text("site.yml", &diagnostics) else { return SiteSettings() }
    let source = SettingsSource(text)
    guard let mapping = source.mapping(&diagnostics) else { return SiteSettings() }
    let settings = SettingsMapping(
      mapping, in: source, required: ["title"],
      optional: ["tagline", "publisher", "base", "languages", "provinces", "formats", "terms", "issued", "allowances"], &diagnostics)
    let allowances = Allowance.read(settings, &diagnostics)
    folder.scan?.allow(allowances)
    let base = settings.value("base", &diagnostics, finding: Finding.baseAddress) { written in
      WebAddress.isValid(written) && written.hasSuffix("/") && !written.contains("?") && !written.contains("#") ? written : nil
    }
    let languages = settings.texts("languages", &diagnostics)
    for language in languages.value ?? [] where !["vi", "en"].contains(language) {
      diagnostics.report(.unknownWord(language, among: ["vi", "en"]), at: settings.place("languages"))
    }
    var read = SiteSettings(
      title: settings.text("title", &diagnostics).value ?? SiteSettings().title, tagline: settings.text("tagline", &diagnostics).value,
      publisher: settings.text("publisher", &diagnostics).value, base: base.value, provinces: provinces(settings, &diagnostics),
      formats: formats(settings, &diagnostics), terms: terms(settings, pages: pages, &diagnostics), issued: settings.day("issued", &diagnostics).value
    )
    read.otherLanguages = ["en"].filter { languages.value?.contains($0) ?? false }
    return read
  }

  private static func formats(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> Set<DataFormat> {
    guard let words = settings.texts("formats", &diagnostics).value else { return Set(DataFormat.allCases) }
    let known = DataFormat.allCases.map(\.rawValue)
    for word in words where !known.contains(word) { diagnostics.report(.unknownWord(word, among: known), at: settings.place("formats")) }
    return Set(words.compactMap(DataFormat.init(rawValue:)))
  }

  private static func terms(_ settings: SettingsMapping, pages: [String], _ diagnostics: inout DiagnosticCollector) -> TermsOfUse? {
    let terms = settings.mapping("terms", required: ["title", "address"], &diagnostics)
    guard let terms = terms.value, let title = terms.text("title", &diagnostics).value else { return nil }
    let address = terms.value("address", &diagnostics, finding: Finding.termsAddress) { written in
      WebAddress.isValid(written) || pages.contains { $0 + ".html" == written } ? written : nil
    }
    return address.value.map { TermsOfUse(title: title, address: $0) }
  }

  private static func provinces(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> [Province] {
    let (entries, _) = settings.mappings("provinces", required: ["name", "title"], &diagnostics)
    var provinces: [Province] = []
    for entry in entries {
      let name = entry.text("name", &diagnostics)
      let title = entry.choice("title", as: Province.Title.self, &diagnostics)
      guard let name = name.value, let title = title.value else { continue }
      if provinces.contains(where: { $0.name == name }) {
        diagnostics.report(.provinceTwice(name), at: entry.place("name"))
      } else {
        provinces.append(Province(name: name, title: title))
      }
    }
    return provinces
  }
}
