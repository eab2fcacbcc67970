import OpenData
import PlanModel

extension DataFolder {
  /// The data sets of the files that were made.
  func datasets(_ files: [WrittenFile], package: DataFile) -> Made {
    let ofTables = tables.enumerated().map { index, table in
      dataset(of: table, files.filter { $0.content == .csv(table: index) || $0.content == .json(table: index) }.map(\.file))
    }
    let whole = wholeDataset(files.filter { $0.content == .workbook || $0.content == .database }.map(\.file) + [package])
    let published = zip(tables, ofTables).filter { !$0.0.rows.isEmpty }.map(\.1)
    return Made(tables: ofTables, whole: whole, catalogued: [whole] + published + further)
  }

  private func dataset(of table: FilledTable, _ files: [DataFile]) -> Dataset {
    let subject = TableSubject(of: table.schema)
    return Dataset(
      identifier: [facts.code, table.schema.key].compactMap { $0 }.joined(separator: "/"), title: "\(table.schema.heading) – \(facts.owner)",
      description: "\(table.schema.description) Dữ liệu về việc thực hiện kế hoạch của \(facts.owner).", keywords: subject.keywords,
      page: address.listing + "#" + DataAddress.anchor(of: table.schema.key), office: facts.office,
      frequency: subject.followsReports ? facts.frequency : .irregular, issued: publishing.settings.issued, modified: table.modified,
      nextUpdate: subject.followsReports ? facts.nextUpdate : nil, temporal: table.temporal ?? facts.temporal, places: facts.places,
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
}
