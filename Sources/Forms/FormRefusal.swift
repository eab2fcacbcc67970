import ContentReader
import Diagnostics
import PlanModel

/// Why a command about forms does nothing.
public enum FormRefusal: Error, Sendable {
  /// The content, or a returned form, has errors.
  case content([Diagnostic])
  /// What was asked for cannot be; one sentence without a full stop.
  case unknown(LocalizedText)

  static func unknown(vi: String, en: String) -> FormRefusal { .unknown(LocalizedText(vi: vi, en: en)) }
}

/// A commune as commands about forms read it.
public struct FormSource: Sendable {
  /// The commune.
  public let commune: Commune
  /// The catalogue of indicators.
  public let indicators: [IndicatorID: Indicator]

  /// Reads a commune by its folder; refuses one that is not there or has errors.
  public init(_ slug: String, in content: SourceFolder, prefix: String) throws(FormRefusal) {
    var (shared, diagnostics) = ContentReader.readShared(from: content, prefix: prefix)
    guard shared.communeSlugs.contains(slug) else {
      let nearest = NearestName.of(slug, among: shared.communeSlugs)
      throw .unknown(
        vi: "không có xã, phường “\(slug)”" + (nearest.map { "; gần nhất là “\($0)”" } ?? ""),
        en: "there is no commune “\(slug)”" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
    }
    let (read, found) = ContentReader.readCommune(slug, shared: shared, from: content)
    diagnostics.merge(found)
    guard let read, !diagnostics.hasErrors else { throw .content(diagnostics.sorted().filter { $0.severity == .error }) }
    commune = read
    indicators = shared.indicatorsByID
  }

  /// The day that counts: the one asked for, else that of a demonstration commune, else today.
  public func day(_ asked: Day?, today: Day) -> Day { asked ?? commune.settings.demonstration?.asOf ?? today }
}
