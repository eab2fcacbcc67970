import PlanModel
import Synchronization

/// Communes that the first pass has read and judged, kept for the second: few enough that they take little memory, which are all of a small site.
final class JudgedCommunes: Sendable {
  private let most: Int
  private let sites = Mutex<[String: CommuneSite]>([:])

  /// Nothing yet; keeps so many at most.
  init(most: Int) { self.most = most }

  /// Keeps a commune while there is room.
  func keep(_ site: CommuneSite) {
    sites.withLock { sites in
      if sites.count < most { sites[site.commune.slug] = site }
    }
  }

  /// A commune by its folder's name, as the first pass knew it: without what the pages of one tell of others. Nil where it must be read again.
  func site(_ slug: String) -> CommuneSite? { sites.withLock { $0[slug] } }
}
