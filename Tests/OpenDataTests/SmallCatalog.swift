import Digests
import PlanModel

@testable import OpenData

/// A catalogue made by hand, on 30 June 2026.
enum SmallCatalog {
  static let base = "https://example.vn/td/"
  static let targets = DataFile(path: "xa/suối tre/targets.csv", kind: .csv, digest: digest)

  private static let digest = SHA256Sum(repeatElement(0xAB, count: 32)).map { FileDigest(size: 12, sum: $0) } ?? FileDigest(of: [UInt8]())

  static func catalog(
    terms: TermsOfUse? = TermsOfUse(title: "Điều kiện", address: "dieu-kien.html"), issued: Day? = SmallCommune.day(2026, 1, 2),
    datasets: [Dataset] = [dataset()]
  ) -> Catalog {
    Catalog(
      stem: "xa/catalog", title: "Danh mục", description: "Dữ liệu \"mở\"", publisher: "UBND", base: base, page: "xa/index.html", terms: terms,
      issued: issued, asOf: SmallCommune.asOf, datasets: datasets)
  }

  static func dataset(
    description: String = "Mỗi dòng là một chỉ tiêu.", keywords: [String] = [], office: String? = nil, frequency: UpdateFrequency? = nil,
    modified: Day? = nil, nextUpdate: Day? = nil, temporal: ClosedRange<Day>? = nil,
    places: [Dataset.Place] = [Dataset.Place(code: "01234", name: "Xã Suối Tre")], files: [DataFile] = [targets]
  ) -> Dataset {
    Dataset(
      identifier: "01234/milestones", title: "Mốc", description: description, keywords: keywords, page: "xa/index.html#milestones", office: office,
      frequency: frequency, modified: modified, nextUpdate: nextUpdate, temporal: temporal, places: places, rows: 1,
      tables: [PublishedSchema.milestones], files: files)
  }

  static func package(_ group: TableGroup) -> [UInt8] { DataPackage.bytes(of: group, ColumnDescriptions(group)) }

  static func group(_ schemas: [TableSchema], base: String? = base) -> TableGroup {
    TableGroup(
      name: "td-01234", title: "Dữ liệu", description: "Các bảng.", keywords: ["kế hoạch"], folder: "xa/", publisher: "UBND", base: base,
      page: "xa/index.html", terms: TermsOfUse(title: "Điều kiện", address: "dieu-kien.html"), asOf: SmallCommune.asOf,
      tables: schemas.map { TableGroup.Table(schema: $0, file: DataFile(path: "xa/\($0.key).csv", kind: .csv, digest: targets.digest)) })
  }
}
