/// What one kind of page, or one part of a page, offers its template. Views are final classes: a scope of a template is then one
/// reference, however much the view holds. The names a template may use are in the view's ``ViewSchema``.
public protocol TemplateView: AnyObject, Sendable {}

/// One text of a list of texts, named `.` inside the list's section.
@usableFromInline final class TextItem: TemplateView {
  @usableFromInline let text: String

  @usableFromInline init(_ text: String) {
    self.text = text
  }

  @usableFromInline static let schema = ViewSchema<TextItem>(
    "text", [.text(".", "một dòng của danh sách") { $0.text }])
}
