import Characters
import Editions

/// The address of every page and file of the site: the one place where paths are made. Paths are relative to the output folder, with `/`. Pages lie in the
/// folder of the edition that is being made, with the same paths below it; what an author wrote, data, evidence and papers exist once.
public enum SiteAddress {
  /// The folder of the edition's pages: empty, or `en/`.
  public static var edition: String { Edition.current?.folder ?? "" }
  /// All communes.
  public static var home: String { edition + "index.html" }
  /// The method.
  public static var method: String { edition + "cach-tinh.html" }
  /// What the site is.
  public static let about = "gioi-thieu.html"
  /// The words explained.
  public static var glossary: String { edition + "thuat-ngu.html" }
  /// A page that authors write.
  public static func free(_ name: String) -> String { name + ".html" }
  /// What a server shows for a page that is not there.
  public static let notFound = "404.html"
  /// Which lists of pages there are, for search engines.
  public static let sitemap = "sitemap.xml"
  /// What search engines are told first.
  public static let robots = "robots.txt"
  /// Whether a page stands inside other pages, under `nhung/`, and is not to be found by itself; the page that offers these is.
  static func isEmbedded(_ path: String) -> Bool { ByteSearch.stands("/nhung/", in: path) && !path.hasSuffix("/nhung/index.html") }
  /// The folder of styles and scripts.
  public static let assets = "assets/"
}
