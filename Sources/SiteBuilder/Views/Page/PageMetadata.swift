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
    element("DC.title\" property=\"og:title", frame.title, to: &out)
    if let description = frame.description { element("DC.description", description, to: &out) }
    element("DC.creator", frame.creator, to: &out)
    if site.publisher == site.title {
      element("DC.publisher\" property=\"og:site_name", site.title, to: &out)
    } else {
      element("DC.publisher", site.publisher, to: &out)
      property("og:site_name", site.title, to: &out)
    }
    element("DC.date", frame.date.iso, to: &out)
    out.write(literal: "\n<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:locale\" content=\"vi_VN\">")
    if let canonical = frame.canonical { element("DC.identifier\" property=\"og:url", canonical, to: &out) }
    if let card = frame.card, let base = site.base { property("og:image", base + card, to: &out) }
    if let feed = frame.feed {
      out.write(literal: "\n<link rel=\"alternate\" type=\"application/atom+xml\" href=\"")
      out.writeEscaped(RelativeLink.from(frame.path, to: feed))
      out.write(literal: "\">")
    }
    if let base = site.base, !frame.crumbs.isEmpty { writeBreadcrumbs(base, to: &out) }
  }

  private func element(_ name: StaticString, _ content: String, to out: inout OutputBuffer) {
    out.write(literal: "\n<meta name=\"")
    out.write(literal: name)
    out.write(literal: "\" content=\"")
    out.writeEscaped(content)
    out.write(literal: "\">")
  }

  private func property(_ name: StaticString, _ content: String, to out: inout OutputBuffer) {
    out.write(literal: "\n<meta property=\"")
    out.write(literal: name)
    out.write(literal: "\" content=\"")
    out.writeEscaped(content)
    out.write(literal: "\">")
  }

  /// The way from the first page to this one, which stands last and needs no address.
  private func writeBreadcrumbs(_ base: String, to out: inout OutputBuffer) {
    out.write(
      literal: "\n<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
    for (index, crumb) in frame.crumbs.enumerated() {
      writeStep(index + 1, crumb.text, to: &out)
      out.write(literal: ",\"item\":")
      out.writeScriptString(base + address(crumb.href))
      out.write(literal: "},")
    }
    writeStep(frame.crumbs.count + 1, frame.name, to: &out)
    out.write(literal: "}]}</script>")
  }

  private func writeStep(_ position: Int, _ name: String, to out: inout OutputBuffer) {
    out.write(literal: "{\"@type\":\"ListItem\",\"position\":")
    out.write(position)
    out.write(literal: ",\"name\":")
    out.writeScriptString(name)
  }

  /// Where a link of the page leads, from the root, with its fragment.
  private func address(_ link: String) -> String {
    let fragment = link.firstIndex(of: "#").map { String(link[$0...]) } ?? ""
    return (RelativeLink.resolve(link, on: frame.path) ?? "") + fragment
  }
}
