import Diagnostics
import PlanModel

/// Reads the key `provisions` of `commune.yml`.
enum ProvisionReader {
  /// The provisions in the order of the file.
  static func read(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> [Provision] {
    let (entries, _) = settings.mappings(
      "provisions", required: ["about", "sentence"], optional: ["source", "list", "title"], &diagnostics)
    var titles: [String: String] = [:]
    return entries.compactMap { entry in
      let subject = entry.choice("about", as: Provision.Subject.self, &diagnostics)
      let basis = CommuneSettingsReader.quotation(entry, &diagnostics)
      let list = promisedList(entry, of: subject, &diagnostics)
      guard let subject = subject.value, let basis, !list.isBroken else { return nil }
      if let list = list.value {
        if let first = titles[list.id], first != list.title {
          diagnostics.report(.listWithTwoTitles(list.id, first: first, second: list.title), at: entry.place("title"))
        }
        titles[list.id] = titles[list.id] ?? list.title
      }
      return Provision(subject: subject, list: list.value, basis: basis)
    }
  }

  private static func promisedList(
    _ entry: SettingsMapping, of subject: Reading<Provision.Subject>, _ diagnostics: inout DiagnosticCollector
  ) -> Reading<Provision.PromisedList> {
    let id = entry.value("list", &diagnostics, finding: Finding.invalidID) { Identifier.isValid($0) ? $0 : nil }
    let title = entry.text("title", &diagnostics)
    guard let subject = subject.value else { return .broken }
    guard subject == .listing else {
      if !id.isBlank || !title.isBlank { diagnostics.report(.listOutsideListing, at: entry.place(id.isBlank ? "title" : "list")) }
      return .blank
    }
    if id.isBlank || title.isBlank { diagnostics.report(.listingWithoutList, at: entry.place("about")) }
    guard let id = id.value, let title = title.value else { return .broken }
    return .value(Provision.PromisedList(id: id, title: title))
  }
}

extension Finding {
  /// `about: danh mục` without saying which list.
  static let listingWithoutList = Finding.error(
    "listing-without-list", vi: "“about: danh mục” phải nói rõ danh mục nào", en: "“about: danh mục” must say which list",
    advice: LocalizedText(
      vi: "Thêm list: <mã>, như bai-toan-lon, và title: <tên danh mục>", en: "Add list: <id>, such as bai-toan-lon, and title: <heading>"))

  /// `list` or `title` where no list is promised.
  static let listOutsideListing = Finding.error(
    "list-outside-listing", vi: "“list” và “title” chỉ đi cùng “about: danh mục”", en: "“list” and “title” go with “about: danh mục” only",
    advice: LocalizedText(vi: "Bỏ dòng này, hoặc ghi about: danh mục", en: "Leave it out, or write about: danh mục"))

  /// One list under two headings.
  static func listWithTwoTitles(_ id: String, first: String, second: String) -> Finding {
    .error(
      "list-with-two-titles", vi: "Danh mục “\(id)” mang hai tên: \(Shown.words(first)) và \(Shown.words(second))",
      en: "The list “\(id)” has two headings: \(Shown.words(first)) and \(Shown.words(second))",
      advice: LocalizedText(vi: "Ghi cùng một title cho mọi dòng của danh mục", en: "Write one title for all entries of the list"))
  }
}
