import OpenData
import PlanModel

/// The open data of all communes that a set of pages across shows.
enum RegionData {
  /// The paths of a region's open data.
  static func paths(of region: Region, publishing: DataPublishing) -> [String] {
    let files = DataFileContent.all(
      at: region.address.data, tables: PublishedSchema.combined, publishing: publishing, isCatalogued: !region.communes.isEmpty)
    return [region.address.data.listing] + files.map(\.path)
  }
}
