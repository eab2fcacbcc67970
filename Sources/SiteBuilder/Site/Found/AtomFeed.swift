import PlanModel
import Templating

/// A feed of news (Atom Syndication Format, RFC 4287). Days are the data's, so that the same content gives the same bytes; its names are the site's
/// public address with a path, which stays as long as that address does.
struct AtomFeed {
  /// What it is called.
  let title: String
  /// Where it lies.
  let path: String
  /// The page that it goes with.
  let page: String
  /// Who answers for it.
  let author: String
  /// The day of its latest news.
  let updated: Day
  /// The latest first.
  let entries: [FeedEntry]
  /// The public address, ending in `/`.
  let base: String

  /// Writes the file.
  func write(to out: inout OutputBuffer) {
    out.write(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n<title>")
    out.writeEscaped(title)
    out.write(literal: "</title>\n<id>")
    address(path, to: &out)
    out.write(literal: "</id>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"")
    address(path, to: &out)
    out.write(literal: "\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    address(page, to: &out)
    out.write(literal: "\"/>\n<updated>")
    moment(updated, to: &out)
    out.write(literal: "</updated>\n<author><name>")
    out.writeEscaped(author)
    out.write(literal: "</name></author>\n")
    for entry in entries { write(entry, to: &out) }
    out.write(literal: "</feed>\n")
  }

  private func write(_ entry: FeedEntry, to out: inout OutputBuffer) {
    out.write(literal: "<entry>\n<title>")
    out.writeEscaped(entry.title)
    out.write(literal: "</title>\n<id>")
    address(entry.id, to: &out)
    out.write(literal: "</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    address(entry.path, to: &out)
    out.write(literal: "\"/>\n<updated>")
    moment(entry.day, to: &out)
    out.write(literal: "</updated>\n<summary>")
    out.writeEscaped(entry.summary)
    out.write(literal: "</summary>\n</entry>\n")
  }

  private func address(_ path: String, to out: inout OutputBuffer) {
    out.writeEscaped(base)
    out.writeEscaped(path)
  }

  /// The data know days alone: each is told from its beginning in Vietnam.
  private func moment(_ day: Day, to out: inout OutputBuffer) {
    out.write(day.iso)
    out.write(literal: "T00:00:00+07:00")
  }
}

extension AtomFeed {
  /// The feed of a commune; nil without a public address, and for a fictional one.
  init?(_ site: CommuneSite, frame: SiteFrame) {
    guard let base = frame.base, site.hasFeed(in: frame) else { return nil }
    let news = CommuneNews(site)
    self.init(
      title: "Tin mới của \(site.commune.fullName) – \(frame.title)", path: site.address.feed, page: site.address.home,
      author: site.creator(in: frame), updated: news.updated, entries: news.entries, base: base)
  }

  /// The feed of several communes, such as those of a province: the latest of each commune, so that none fills it alone.
  init?(_ communes: [CommuneSummary], at address: AcrossAddress, of name: String?, frame: SiteFrame, asOf: Day) {
    guard let base = frame.base else { return nil }
    self.init(
      title: "Tin mới của các xã, phường\(name.map { " " + $0 } ?? "") – \(frame.title)", path: address.feed, page: address.home,
      author: frame.publisher, updated: communes.map(\.newsUpdated).max() ?? asOf,
      entries: FeedEntry.latest(communes.flatMap(\.news.elements), CommuneNews.limit), base: base)
  }
}
