import OpenData
import PlanModel

/// The open data of all communes that a set of pages across shows: their tables, one commune after the other.
struct RegionData: Sendable {
  /// The region.
  let region: Region
  /// Its folder.
  let folder: DataFolder

  /// The paths of a region's open data, without the tables' rows.
  static func paths(of region: Region, publishing: DataPublishing) -> [String] {
    let files = DataFileContent.all(
      at: region.address.data, tables: PublishedSchema.combined, publishing: publishing, isCatalogued: !region.communes.isEmpty)
    return [region.address.data.listing] + files.map(\.path)
  }

  /// Gathers a region's tables from those of its communes, which are given in any order.
  init(_ region: Region, _ communes: [CommuneData], shared: [FilledTable], publishing: DataPublishing, asOf: Day) {
    let bySlug = Dictionary(communes.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let own = region.communes.compactMap { bySlug[$0.slug] }
    let gathered = CombinedTables.joined(own.map { CombinedTables.tables($0.tables, of: $0.slug) })
    self.region = region
    let owner = "các xã, phường" + (region.name.map { " của \($0)" } ?? "")
    folder = DataFolder(
      address: region.address.data, facts: DataFacts(own.map(\.facts), owner: owner, asOf: asOf), tables: shared + gathered,
      publishing: publishing, isCatalogued: !region.communes.isEmpty, further: own.map(\.whole))
  }
}
