import Diagnostics
import Templating

/// A page with every kind of field.
final class SamplePage: TemplateView {
  let title: String
  let note: String?
  let isLate: Bool
  let rows: [SampleRow]
  let recipients: [String]
  let office: SampleOffice
  let next: SampleOffice?

  init(
    title: String = "Xã Minh Họa", note: String? = nil, isLate: Bool = false, rows: [SampleRow] = [], recipients: [String] = [],
    office: SampleOffice = SampleOffice(name: "Phòng Văn hóa - Xã hội"), next: SampleOffice? = nil
  ) {
    self.title = title
    self.note = note
    self.isLate = isLate
    self.rows = rows
    self.recipients = recipients
    self.office = office
    self.next = next
  }

  static let schema = ViewSchema<SamplePage>(
    "trang",
    [
      .text("title", "tên xã") { $0.title },
      .optionalText("note", "ghi chú") { $0.note },
      .markup("bar", "thanh tiến độ") { view, out in out.write("<b>\(view.rows.count)</b>") },
      .condition("is_late", "có chậm không") { $0.isLate },
      .list("rows", "các chỉ tiêu", SampleRow.schema) { $0.rows },
      .texts("recipients", "nơi nhận") { $0.recipients },
      .view("office", "cơ quan phụ trách", SampleOffice.schema) { $0.office },
      .optionalView("next", "cơ quan tiếp theo", SampleOffice.schema) { $0.next },
    ])
}

/// A row of the page.
final class SampleRow: TemplateView {
  let code: String
  let unit: String?

  init(_ code: String, unit: String? = nil) {
    self.code = code
    self.unit = unit
  }

  static let schema = ViewSchema<SampleRow>(
    "chỉ tiêu",
    [
      .text("code", "mã") { $0.code },
      .optionalText("unit", "đơn vị tính") { $0.unit },
      .view("lead", "cơ quan chủ trì", SampleOffice.schema) { SampleOffice(name: "Cơ quan \($0.code)") },
    ])
}

/// A view inside another one.
final class SampleOffice: TemplateView {
  let name: String
  let phone: String?
  let isLead: Bool

  init(name: String, phone: String? = nil, isLead: Bool = true) {
    self.name = name
    self.phone = phone
    self.isLead = isLead
  }

  static let schema = ViewSchema<SampleOffice>(
    "cơ quan",
    [
      .text("name", "tên") { $0.name },
      .optionalText("phone", "điện thoại") { $0.phone },
      .condition("is_lead", "có chủ trì không") { $0.isLead },
    ])
}

/// What compiling and rendering gave.
struct Outcome {
  /// The page; nil when there were mistakes.
  let page: String?
  /// What the author sees.
  let messages: String

  /// Compiles the files (without `.html`), of which `page` is the page's, and renders a view.
  init(_ files: [String: String], _ view: SamplePage = SamplePage(), language: MessageLanguage = .vi) {
    var collector = DiagnosticCollector()
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ("\($0).html", Array($1.utf8)) })
    var library = TemplateLibrary(files: bytes, &collector)
    let template = library.compile("page", SamplePage.schema, &collector)
    messages = DiagnosticPrinter(language: language).print(collector.sorted(), as: .lines)
    guard let template else {
      page = nil
      return
    }
    var out = OutputBuffer()
    template.render(view, into: &out)
    page = String(decoding: out.bytes, as: UTF8.self)
  }

  /// A page without other files.
  init(_ template: String, _ view: SamplePage = SamplePage(), language: MessageLanguage = .vi) {
    self.init(["page": template], view, language: language)
  }
}
