import OpenData
import PlanModel

extension DataFolder {
  /// The data sets of the files that were made.
  func datasets(_ files: [(content: DataFileContent, file: DataFile)]) -> Made {
    let ofTables = tables.enumerated().map { index, table in
      dataset(of: table, files.filter { $0.content == .csv(table: index) || $0.content == .json(table: index) }.map(\.file))
    }
    let bundles = files.filter { $0.content == .workbook || $0.content == .database }.map(\.file)
    let whole = bundles.isEmpty ? nil : wholeDataset(bundles)
    let published = zip(tables, ofTables).filter { !$0.0.rows.isEmpty && !$0.1.files.isEmpty }.map(\.1)
    return Made(tables: ofTables, whole: whole, catalogued: published + [whole].compactMap { $0 } + further)
  }

  private func dataset(of table: FilledTable, _ files: [DataFile]) -> Dataset {
    let group = TableGroup(of: table.schema)
    return Dataset(
      identifier: [facts.code, table.schema.key].compactMap { $0 }.joined(separator: "/"), title: "\(table.schema.heading) – \(facts.owner)",
      description: "\(table.schema.description) Dữ liệu về việc thực hiện kế hoạch của \(facts.owner).", keywords: group.keywords,
      page: address.listing + "#" + DataAddress.anchor(of: table.schema.key), office: facts.office,
      frequency: group.followsReports ? facts.frequency : .irregular, issued: publishing.settings.issued, modified: table.modified,
      nextUpdate: group.followsReports ? facts.nextUpdate : nil, temporal: table.temporal ?? facts.temporal, places: facts.places,
      rows: table.rows.count, tables: [table.schema], files: files)
  }

  private func wholeDataset(_ files: [DataFile]) -> Dataset {
    Dataset(
      identifier: facts.code ?? "toan-bo", title: "Toàn bộ dữ liệu kế hoạch – \(facts.owner)",
      description:
        "\(tables.count) bảng trong một tệp: kế hoạch, phân công, báo cáo, minh chứng, tình trạng từng mục và cảnh báo của \(facts.owner).",
      keywords: ["kế hoạch", "tiến độ", "chuyển đổi số"], page: address.listing, office: facts.office,
      frequency: facts.frequency ?? .irregular, issued: publishing.settings.issued, modified: tables.compactMap(\.modified).max(),
      nextUpdate: facts.nextUpdate, temporal: facts.temporal, places: facts.places, rows: tables.reduce(0) { $0 + $1.rows.count },
      tables: tables.map(\.schema), files: files)
  }

  /// What each file says of itself.
  var imprint: Imprint {
    let settings = publishing.settings
    return Imprint(
      title: "\(facts.owner): thực hiện kế hoạch", publisher: settings.publisher, asOf: facts.asOf, terms: settings.terms,
      address: publishing.base.map { $0 + address.listing }, notice: facts.notice)
  }

  /// The catalogue of the folder; nil without a public address.
  func catalog(_ made: Made) -> Catalog? {
    guard let base = publishing.base, isCatalogued else { return nil }
    let settings = publishing.settings
    return Catalog(
      stem: address.catalog, title: "Dữ liệu mở – \(facts.owner)",
      description: "Các bộ dữ liệu về việc thực hiện kế hoạch của \(facts.owner), công bố trên \(settings.title).",
      publisher: settings.publisher ?? settings.title, base: base, page: address.listing, terms: settings.terms, issued: settings.issued,
      asOf: facts.asOf, datasets: made.catalogued)
  }
}
