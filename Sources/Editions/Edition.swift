import Synchronization

/// The site's pages in one language. The Vietnamese edition is the site itself; another one lies in a folder of its own with the same paths below
/// it, and says the words of the interface in its language, while the words of plans and reports stay as their authors wrote them. Data, evidence and
/// papers exist once.
public final class Edition: Sendable {
  /// The edition that is being made; nil is the Vietnamese one. ``say(_:in:)``, figures, days and the addresses of pages go by it.
  @TaskLocal public static var current: Edition?

  /// The tag of its language, as in `lang="en"` (BCP 47).
  public let language: String
  /// The folder of its pages, ending in `/`: `en/`.
  public let folder: String
  /// Its words.
  public let catalogue: WordCatalogue
  private let lacking = Mutex<Set<String>>([])

  /// The edition of a language whose words are in a catalogue.
  public init(language: String, catalogue: WordCatalogue) {
    self.language = language
    folder = language + "/"
    self.catalogue = catalogue
  }

  /// What was said that the catalogue does not have, sorted: nothing may be published then.
  public var untranslated: [String] { lacking.withLock { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } } }

  /// Makes something in an edition; nil is the Vietnamese one.
  public static func making<Made>(in edition: Edition?, _ make: () throws -> Made) rethrows -> Made {
    try $current.withValue(edition) { try make() }
  }

  /// The words of a phrase; those of the page's author where the catalogue has none, which is noted.
  func words(_ key: String, in context: String?, _ values: [String]) -> String {
    if let translation = catalogue.translation(of: key, in: context) { return translation.filled(with: values) }
    lacking.withLock { _ = $0.insert(key) }
    return Translation(key).filled(with: values)
  }
}

extension Edition {
  /// Whether pages are made in another language than that of the plans.
  public static var isForeign: Bool { current != nil }

  /// The tag of the language of authors' words where it is not that of the page; nil in the Vietnamese edition.
  public static var quotedLanguage: String? { isForeign ? "vi" : nil }

  /// The tag of the language of the pages that are being made.
  public static var pageLanguage: String { current?.language ?? "vi" }
}
