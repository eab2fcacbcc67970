import PlanModel
import Templating

/// What a page says of itself to those who find it, list it or show a link to it: Open Graph, Dublin Core, the feed beside it, and the way to it as
/// schema.org has it. A fictional commune's pages, which ask not to be found, and the page for wrong addresses say nothing.
///
/// One element says the same in two vocabularies wherever both mean the same: `name` is Dublin Core's attribute, `property` Open Graph's.
struct PageMetadata {
  private let frame: FrameView

  init(_ frame: FrameView) {
    self.frame = frame
  }

  /// Writes the elements, a line each.
  func write(to out: inout OutputBuffer) {
    let site = frame.site
    out.write(literal: "<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">")
    meta("name=\"DC.title\" property=\"og:title\"", frame.title, to: &out)
    if let description = frame.description { meta("name=\"DC.description\"", description, to: &out) }
    meta("name=\"DC.creator\"", frame.creator, to: &out)
    if site.publisher == site.title {
      meta("name=\"DC.publisher\" property=\"og:site_name\"", site.title, to: &out)
    } else {
      meta("name=\"DC.publisher\"", site.publisher, to: &out)
      meta("property=\"og:site_name\"", site.title, to: &out)
    }
    meta("name=\"DC.date\"", frame.date.iso, to: &out)
    out.write(literal: "\n<meta property=\"og:type\" content=\"website\">")
    meta("property=\"og:locale\"", frame.language == "vi" ? "vi_VN" : "en_GB", to: &out)
    if let canonical = frame.canonical { meta("name=\"DC.identifier\" property=\"og:url\"", canonical, to: &out) }
    if let card = frame.socialCard, let base = site.base { meta("property=\"og:image\"", base + card, to: &out) }
    if let feed = frame.feed {
      out.write(literal: "\n<link rel=\"alternate\" type=\"application/atom+xml\" href=\"")
      out.writeEscaped(RelativeLink.from(frame.path, to: feed))
      out.write(literal: "\">")
    }
    if let base = site.base { writeBreadcrumbs(base, to: &out) }
  }

  /// Writes an element; `names` are its attributes that name what the content is.
  private func meta(_ names: StaticString, _ content: String, to out: inout OutputBuffer) {
    out.write(literal: "\n<meta ")
    out.write(literal: names)
    out.write(literal: " content=\"")
    out.writeEscaped(content)
    out.write(literal: "\">")
  }

  /// The pages between the first one and this one; a crumb that leads into the middle of one is no page of its own.
  private func writeBreadcrumbs(_ base: String, to out: inout OutputBuffer) {
    var position = 0
    for crumb in frame.crumbs {
      let link = crumb.href
      guard !link.utf8.contains(UInt8(ascii: "#")), let path = RelativeLink.resolve(link, on: frame.path) else { continue }
      position += 1
      out.write(
        literal: position == 1
          ? "\n<script type=\"application/ld+json\">{\"@context\":\"https://schema.org/\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[" : ",")
      out.write(literal: "{\"@type\":\"ListItem\",\"position\":")
      out.write(position)
      out.write(literal: ",\"name\":")
      out.writeScriptString(crumb.text)
      out.write(literal: ",\"item\":")
      out.writeScriptString(base + path)
      out.write(literal: "}")
    }
    if position > 0 { out.write(literal: "]}</script>") }
  }
}
