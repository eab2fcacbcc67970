import OpenData
import PlanModel

extension DataFolder {
  /// The data sets of the files that were made.
  func datasets(_ files: [WrittenFile], package: DataFile) -> Made {
    var ofTable = [[DataFile]](repeating: [], count: tables.count)
    for written in files {
      switch written.content {
      case .csv(let index), .json(let index): ofTable[index].append(written.file)
      default: break
      }
    }
    let ofTables = zip(tables, ofTable).map { dataset(of: $0, $1) }
    let whole = wholeDataset(files.filter { $0.content == .workbook || $0.content == .database }.map(\.file) + [package])
    let published = zip(tables, ofTables).filter { $0.0.extent.rows > 0 }.map(\.1)
    return Made(tables: ofTables, whole: whole, catalogued: [whole] + published + further)
  }

  private func dataset(of table: Table, _ files: [DataFile]) -> Dataset {
    let subject = TableSubject(of: table.schema)
    return Dataset(
      identifier: [facts.code, table.schema.key].compactMap { $0 }.joined(separator: "/"), title: "\(table.schema.heading) – \(facts.owner)",
      description: "\(table.schema.description) Dữ liệu về việc thực hiện kế hoạch của \(facts.owner).", keywords: subject.keywords,
      page: address.listing + "#" + DataAddress.anchor(of: table.schema.key), office: facts.office,
      frequency: subject.followsReports ? facts.frequency : .irregular, issued: publishing.settings.issued, modified: table.extent.modified,
      nextUpdate: subject.followsReports ? facts.nextUpdate : nil, temporal: table.extent.temporal ?? facts.temporal, places: facts.places,
      rows: table.extent.rows, tables: [table.schema], files: files)
  }

  private func wholeDataset(_ files: [DataFile]) -> Dataset {
    Dataset(
      identifier: facts.code ?? "toan-bo", title: "Toàn bộ dữ liệu kế hoạch – \(facts.owner)",
      description:
        "\(tables.count) bảng trong một tệp: kế hoạch, phân công, báo cáo, minh chứng, tình trạng từng mục và cảnh báo của \(facts.owner).",
      keywords: ["kế hoạch", "tiến độ", "chuyển đổi số"], page: address.listing, office: facts.office,
      frequency: facts.frequency ?? .irregular, issued: publishing.settings.issued, modified: tables.compactMap(\.extent.modified).max(),
      nextUpdate: facts.nextUpdate, temporal: facts.temporal, places: facts.places, rows: tables.reduce(0) { $0 + $1.extent.rows },
      tables: tables.map(\.schema), files: files)
  }
}
