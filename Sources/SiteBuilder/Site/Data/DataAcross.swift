import OpenData
import PlanModel
import Synchronization

/// The open data of all regions, made while the communes are: whichever thread brings a commune, its rows are written when its turn comes, and dropped.
final class DataAcross: Sendable {
  /// How a region is begun, and what is made of it once all its communes have come.
  struct Work: Sendable {
    let begin: @Sendable (Region) throws -> RegionDataFiles
    let finish: @Sendable (Region, RegionDataFiles) throws -> Void
  }

  /// The communes of which files are made, or rows taken.
  let turns: [CommuneTurn]
  private let regions: [Region]
  /// The place of each commune's region among them, in the order of the communes; nil where its rows go nowhere.
  private let regionOfCommune: [Int?]
  private let work: Work
  private let state = Mutex(State())

  private struct State {
    /// The commune whose turn it is.
    var next = 0
    /// Those that came before their turn.
    var waiting: [Int: CommunePart] = [:]
    /// The next region to begin or to end.
    var region = 0
    var open: RegionDataFiles?
    /// Where the rows of each commune lie, by its folder.
    var written: [String: CommuneRecord.Part] = [:]
  }

  /// The data of the regions that are selected, by the communes in order. What is remembered of the site before is taken from it unless all rows are
  /// needed.
  init(_ regions: [Region], _ order: [CommuneSummary], _ selection: Selection, _ remembered: Remembered, needsRows: Bool, work: Work) {
    self.regions = regions.filter { selection.regions.contains($0.address) }
    let places = self.regions.enumerated().flatMap { index, region in region.communes.map { ($0.slug, index) } }
    let regionBySlug = Dictionary(places, uniquingKeysWith: { first, _ in first })
    let communes = order.filter { selection.communes.contains($0.slug) || regionBySlug[$0.slug] != nil }
    regionOfCommune = communes.map { regionBySlug[$0.slug] }
    turns = communes.map { [regions = self.regions] commune in
      if selection.communes.contains(commune.slug) { return .all(commune.slug) }
      guard !needsRows, let region = regionBySlug[commune.slug], let part = remembered.part(commune.slug, of: regions[region]) else {
        return .rows(commune.slug)
      }
      return .kept(CommunePart(commune.slug, kept: part))
    }
    self.work = work
  }

  /// Takes a commune's part; `position` is its place among all of them.
  func bring(_ part: CommunePart, at position: Int) throws {
    try state.withLock { state in
      state.waiting[position] = part
      while let part = state.waiting.removeValue(forKey: state.next) {
        if let region = regionOfCommune[state.next] {
          try advance(to: region, &state)
          if let open = state.open { state.written[part.slug] = try open.append(part) }
        }
        state.next += 1
      }
    }
  }

  /// Ends all regions; gives where the rows of each commune lie, by its folder.
  func end() throws -> [String: CommuneRecord.Part] {
    try state.withLock { state in
      try advance(to: regions.count, &state)
      return state.written
    }
  }

  /// Ends the regions before one, and begins it.
  private func advance(to region: Int, _ state: inout State) throws {
    while state.region <= region {
      if state.open == nil, state.region < regions.count { state.open = try work.begin(regions[state.region]) }
      guard state.region < region else { return }
      if let open = state.open { try work.finish(regions[state.region], open) }
      state.open = nil
      state.region += 1
    }
  }
}
