import Templating
import Testing

/// What an author sees of mistakes in one file.
@Suite struct MistakeTests {
  /// A template with a mistake, and the whole message.
  struct Case: Sendable, CustomTestStringConvertible {
    let template: String
    let message: String
    var testDescription: String { template }

    init(_ template: String, _ message: String) {
      self.template = template
      self.message = message
    }
  }

  @Test(arguments: [
    Case(
      "<h1>\n  Đây: {{tilte}}",
      """
      Templates/page.html:2:8: lỗi: ở đây không có tên “tilte” [template-name-unknown]
        → viết “title”; “trang” có title, note, bar, is_late, rows, recipients, office, next

      """),
    Case(
      "{{#rows}}{{cod}}{{/rows}}",
      """
      Templates/page.html:1:10: lỗi: ở đây không có tên “cod” [template-name-unknown]
        → viết “code”; “chỉ tiêu” có code, unit, lead; “trang” có title, note, bar, is_late, rows, recipients, office, next

      """),
    Case(
      "{{office.nmae}}",
      """
      Templates/page.html:1:1: lỗi: ở đây không có tên “nmae” [template-name-unknown]
        → viết “name”; “cơ quan” có name, phone, is_lead

      """),
    Case(
      "{{#recipients}}{{..}}{{/recipients}}",
      """
      Templates/page.html:1:16: lỗi: ở đây không có tên “..” [template-name-unknown]
        → viết “.”; “text” có .; “trang” có title, note, bar, is_late, rows, recipients, office, next

      """),
    Case(
      "{{.}}",
      """
      Templates/page.html:1:1: lỗi: ở đây không có tên “.” [template-name-unknown]
        → “trang” có title, note, bar, is_late, rows, recipients, office, next

      """),
    Case(
      "{{rows.code}}",
      """
      Templates/page.html:1:1: lỗi: “rows” là danh sách, không viết tên con sau dấu chấm được [template-name-without-parts]
        → viết {{#rows}}…{{/rows}}

      """),
    Case(
      "{{title.length}}",
      """
      Templates/page.html:1:1: lỗi: “title” là chữ, không viết tên con sau dấu chấm được [template-name-without-parts]

      """),
    Case(
      "{{next.name}}",
      """
      Templates/page.html:1:1: lỗi: “next” có thể thiếu, nên chỉ đứng trong đoạn của chính nó [template-optional-outside]
        → viết {{#next}}…{{name}}…{{/next}}

      """),
    Case(
      "{{is_late}}",
      """
      Templates/page.html:1:1: lỗi: “is_late” là điều kiện, không phải chữ để in ra [template-not-text]
        → viết {{#is_late}}…{{/is_late}}

      """),
    Case(
      "{{{title}}}",
      """
      Templates/page.html:1:1: lỗi: “title” là chữ, luôn được mã hóa ký tự HTML khi in ra [template-text-unescaped]
        → viết {{title}}

      """),
    Case(
      "{{bar}}",
      """
      Templates/page.html:1:1: lỗi: “bar” là mã HTML, in ra nguyên vẹn [template-markup-escaped]
        → viết {{{bar}}}

      """),
    Case(
      "{{note}}",
      """
      Templates/page.html:1:1: lỗi: “note” có thể thiếu, nên chỉ đứng trong đoạn của chính nó [template-optional-outside]
        → viết {{#note}}…{{note}}…{{/note}}

      """),
    Case(
      "{{^note}}{{note}}{{/note}}",
      """
      Templates/page.html:1:10: lỗi: “note” có thể thiếu, nên chỉ đứng trong đoạn của chính nó [template-optional-outside]
        → viết {{#note}}…{{note}}…{{/note}}

      """),
    Case(
      "{{#title}}x{{/title}}",
      """
      Templates/page.html:1:1: lỗi: “title” là chữ và luôn có, không mở đoạn {{#title}} được [template-not-section]
        → viết {{title}}

      """),
    Case(
      "{{#bar}}x{{/bar}}",
      """
      Templates/page.html:1:1: lỗi: “bar” là mã HTML và luôn có, không mở đoạn {{#bar}} được [template-not-section]
        → viết {{{bar}}}

      """),
    Case(
      "{{^office}}x{{/office}}",
      """
      Templates/page.html:1:1: lỗi: “office” luôn có, nên {{^office}} không bao giờ hiện [template-always-there]
        → bỏ đoạn này

      """),
    Case(
      "{{#rows}}\n{{code}}\n",
      """
      Templates/page.html:1:1: lỗi: {{#rows}} không được đóng lại [template-section-unclosed]
        → viết {{/rows}} ở cuối đoạn

      """),
    Case(
      "{{#is_late}}{{#rows}}{{/is_late}}",
      """
      Templates/page.html:1:13: lỗi: {{#rows}} không được đóng lại [template-section-unclosed]
        → viết {{/rows}} ở cuối đoạn

      """),
    Case(
      "{{#rows}}\n  {{/row}}{{/rows}}",
      """
      Templates/page.html:2:3: lỗi: {{/row}} không đóng {{#rows}} đang mở [template-close-mismatch]
        → viết {{/rows}}, hoặc bỏ {{/row}}
        · Templates/page.html:1:1: mở ở đây

      """),
    Case(
      "{{/rows}}",
      """
      Templates/page.html:1:1: lỗi: {{/rows}} không đóng thẻ nào [template-close-unopened]
        → bỏ thẻ này, hoặc mở đoạn ở trên

      """),
    Case(
      "<p>{{title</p>\n<p>{{title}}</p>",
      """
      Templates/page.html:1:4: lỗi: thẻ mở bằng {{ mà không có }} đóng lại [template-tag-unclosed]
        → viết }} sau tên

      """),
    Case(
      "{{#rows}}<p>{{code",
      """
      Templates/page.html:1:13: lỗi: thẻ mở bằng {{ mà không có }} đóng lại [template-tag-unclosed]
        → viết }} sau tên

      """),
    Case(
      "{{{title}}",
      """
      Templates/page.html:1:1: lỗi: thẻ mở bằng {{ mà không có }}} đóng lại [template-tag-unclosed]
        → viết }}} sau tên

      """),
    Case(
      "{{ }}",
      """
      Templates/page.html:1:1: lỗi: thẻ không có tên [template-name-invalid]
        → viết một tên liền, như {{title}}

      """),
    Case(
      "{{if is_late}}",
      """
      Templates/page.html:1:1: lỗi: tên trong thẻ có khoảng trắng: “if is_late” [template-name-invalid]
        → viết một tên liền, như {{title}}

      """),
    Case(
      "{{=<%=}}",
      """
      Templates/page.html:1:1: lỗi: thẻ đổi dấu phải có đúng hai dấu, không chứa “=” [template-delimiters-invalid]
        → viết như {{=<% %>=}}

      """),
    Case(
      "{{>header}}",
      """
      Templates/page.html:1:1: lỗi: không có tệp mẫu “header” [template-missing]
        → các mẫu hiện có: page

      """),
    Case(
      "{{>page}}",
      """
      Templates/page.html:1:1: lỗi: mẫu “page” chèn lại chính nó: page → page [template-recursive]
        → bỏ một trong các thẻ chèn

      """),
  ])
  func saysWhatIsWrong(_ example: Case) {
    let outcome = Outcome(example.template)
    #expect(outcome.messages == example.message)
    #expect(outcome.page == nil)
  }

  @Test func speaksEnglishToo() {
    #expect(
      Outcome("{{tilte}}", language: .en).messages == """
        Templates/page.html:1:1: error: nothing here offers the name “tilte” [template-name-unknown]
          → write “title”; “trang” offers title, note, bar, is_late, rows, recipients, office, next

        """)
  }
}
