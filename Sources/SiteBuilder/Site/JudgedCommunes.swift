import PlanModel
import Synchronization

/// Communes that the first pass has read and judged, kept for the second where they are so few that they take little memory.
final class JudgedCommunes: Sendable {
  private let keeps: Bool
  private let sites = Mutex<[String: CommuneSite]>([:])

  /// Nothing yet.
  init(keeps: Bool) { self.keeps = keeps }

  /// Keeps a commune, if any are kept.
  func keep(_ site: CommuneSite) {
    if keeps { sites.withLock { $0[site.commune.slug] = site } }
  }

  /// A commune by its folder's name, as the first pass knew it: without what the pages of one tell of others. Nil where it must be read again.
  func site(_ slug: String) -> CommuneSite? { sites.withLock { $0[slug] } }
}
