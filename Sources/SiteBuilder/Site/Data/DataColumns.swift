import Digests
import OpenData
import PlanModel

/// What the descriptions of each kind of folder say of its columns, made once for a build.
struct DataColumns: Sendable {
  /// Of a commune's folder.
  let commune: ColumnDescriptions
  /// Of a fictional commune's, whose tables bear a notice.
  let demonstration: ColumnDescriptions
  /// Of the folder of several communes.
  let across: ColumnDescriptions

  /// Those of all folders.
  init() {
    let own = PublishedTable.all.map(\.schema)
    commune = DataColumns.descriptions(of: own)
    demonstration = DataColumns.descriptions(of: own.map(\.bearingNotice))
    across = DataColumns.descriptions(of: PublishedSchema.combined)
  }

  private static func descriptions(of schemas: [TableSchema]) -> ColumnDescriptions {
    let address = AcrossAddress.whole.data
    let unknown = FileDigest(of: [UInt8]())
    return ColumnDescriptions(
      TableGroup(
        name: "", title: "", description: "", folder: address.folder, publisher: "", base: nil, page: "", asOf: Day(number: 0),
        tables: schemas.map { TableGroup.Table(schema: $0, file: DataFile(path: address.csv($0.key), kind: .csv, digest: unknown)) }))
  }
}
