import OpenData
import PlanModel

extension DataFolder {
  /// Its CSV files as the descriptions of columns see them.
  func group(_ files: [WrittenFile]) -> TableGroup {
    let (settings, title) = (publishing.settings, "Dữ liệu kế hoạch – \(facts.owner)")
    return TableGroup(
      name: ["tien-do", facts.code].compactMap { $0 }.joined(separator: "-"), title: title,
      description: "Các bảng về việc thực hiện kế hoạch của \(facts.owner), công bố trên \(settings.title)."
        + (facts.notice.map { " \($0)." } ?? ""),
      keywords: ["kế hoạch", "tiến độ", "chuyển đổi số"], folder: address.folder, publisher: publisher, base: publishing.base,
      page: address.listing, terms: settings.terms, asOf: facts.asOf,
      tables: files.compactMap { written in
        guard case .csv(let index) = written.content else { return nil }
        return TableGroup.Table(schema: tables[index].schema, file: written.file)
      })
  }

  /// The catalogue of the folder; nil without a public address, and for a fictional commune's.
  func catalog(of datasets: [Dataset]) -> Catalog? {
    guard let base = publishing.base, isCatalogued else { return nil }
    let settings = publishing.settings
    return Catalog(
      stem: address.catalog, title: "Dữ liệu mở – \(facts.owner)",
      description: "Các bộ dữ liệu về việc thực hiện kế hoạch của \(facts.owner), công bố trên \(settings.title).", publisher: publisher,
      base: base, page: address.listing, terms: settings.terms, issued: settings.issued, asOf: facts.asOf, datasets: datasets)
  }

  /// What each file says of itself.
  var imprint: Imprint {
    let settings = publishing.settings
    return Imprint(
      title: "\(facts.owner): thực hiện kế hoạch", publisher: settings.publisher, asOf: facts.asOf, terms: settings.terms,
      address: publishing.base.map { $0 + address.listing }, notice: facts.notice)
  }

  /// Who publishes: the site itself where nobody else is named.
  private var publisher: String { publishing.settings.publisher ?? publishing.settings.title }
}
