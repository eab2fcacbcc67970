/// What of the build before holds still.
struct Remembered: Sendable {
  /// The communes whose files are as they were, by their folders.
  private let communes: [String: CommuneRecord]
  private let regions: [String: [String]]
  /// Where the pages of each commune lie in the site before, by its folder.
  private let homes: [String: String]

  /// Nothing, where there is no record, or one of another site: with other options or templates, or with other communes.
  init(_ record: BuildRecord?, key: String?, inputs: [String: String], slugs: [String]) {
    guard let record, let key, record.key == key, record.communes.count == slugs.count, slugs.allSatisfy({ record.communes[$0] != nil }) else {
      communes = [:]
      regions = [:]
      homes = [:]
      isKnown = false
      return
    }
    communes = record.communes.filter { slug, commune in inputs[slug] == commune.inputs }
    regions = record.regions
    homes = record.communes.compactMapValues { $0.draft.home?.path }
    isKnown = true
  }

  /// Whether there is a build before that this one can go on from.
  let isKnown: Bool

  /// Whether the site before has the same folders, so that none of them must go: communes and provinces where they were.
  func hasSameFolders(as outline: SitewideOutline, _ summaries: [CommuneSummary]) -> Bool {
    Set(outline.regions.map(\.address.folder)) == Set(regions.keys) && summaries.allSatisfy { homes[$0.slug] == $0.home }
  }

  /// What the first pass found of a commune; nil where it must be read.
  func draft(_ slug: String) -> CommuneDraft? { communes[slug]?.draft }

  /// The communes whose pages must be made: those whose files have changed, and those whose pages would say something else of others.
  func changed(_ summaries: [CommuneSummary], _ told: [String: String]) -> Set<String> {
    Set(summaries.filter { communes[$0.slug]?.overview != told[$0.province] }.map(\.slug))
  }

  /// What tells what the pages of the communes of each province are told of others.
  static func told(_ summaries: [CommuneSummary], _ overview: SiteOverview) -> [String: String] {
    Set(summaries.map(\.province)).reduce(into: [:]) { $0[$1] = overview.fingerprint(of: $1) }
  }

  /// Whether the pages across of a region must be made.
  func isChanged(_ region: Region, _ changed: Set<String>) -> Bool {
    let all = region.communes + region.demonstrations
    return regions[region.address.folder] != region.communes.map(\.slug) || all.contains { changed.contains($0.slug) }
  }

  /// A commune's part of the open data across, whose rows can be taken from the files of the site before; nil where they must be made.
  func part(_ slug: String, of region: Region) -> CommuneRecord.Part? {
    regions[region.address.folder] == region.communes.map(\.slug) ? communes[slug]?.part : nil
  }

  /// What is known of a commune that was not made again.
  func record(_ slug: String) -> CommuneRecord? { communes[slug] }
}
