import Templating

/// A page whose every word would do harm if it stood there as it is.
final class HostileView: TemplateView {
  /// Somebody's words.
  static let words = "Đạt<hack onload='x'>\"&\u{202E}\u{7}{{title}}ế"
  /// What must not be seen of them.
  static let bare = ["<hack", "\u{202E}", "\u{7}"].map { Array($0.utf8) }

  let entries: [HostileView]
  let isThere: Bool

  init(entries: [HostileView], isThere: Bool) {
    self.entries = entries
    self.isThere = isThere
  }

  /// A page with entries, some of them with entries of their own.
  static let sample = HostileView(
    entries: [HostileView(entries: [], isThere: true), HostileView(entries: [HostileView(entries: [], isThere: false)], isThere: false)],
    isThere: true)

  static let schema = ViewSchema<HostileView>(
    "page", own + [.list("rows", "", row) { $0.entries }, .optionalView("next", "", row) { $0.entries.first }])

  private static let row = ViewSchema<HostileView>("row", own + [.list("parts", "", part) { $0.entries }, .view("office", "", part) { $0 }])
  private static let part = ViewSchema<HostileView>("part", own)

  private static let own: [Field<HostileView>] = [
    .text("title", "") { _ in words }, .text("name", "") { _ in words }, .optionalText("note", "") { $0.isThere ? words : nil },
    .markup("bar", "") { _, out in out.write("<b>1</b>") }, .condition("is_late", "") { $0.isThere },
    .texts("recipients", "") { $0.isThere ? [words, ""] : [] },
  ]
}
