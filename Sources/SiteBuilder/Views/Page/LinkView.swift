import Markdown
import Templating

/// A link with its words.
final class LinkView: TemplateView {
  let text: String
  private let found: @Sendable () -> String

  /// The address; found when it is asked for, for not every place that tells of an office links to it.
  var href: String { found() }

  init(href: String, text: String) {
    self.text = text
    found = { href }
  }

  init(text: String, href: @escaping @Sendable () -> String) {
    self.text = text
    found = href
  }

  static let schema = ViewSchema<LinkView>(
    "link",
    [
      .text("href", "địa chỉ, tương đối") { $0.href },
      .text("text", "lời của liên kết") { $0.text },
      .condition("is_elsewhere", "dẫn ra ngoài trang, theo địa chỉ mà người soạn ghi") { WebAddress.isValid($0.href) },
    ])
}
