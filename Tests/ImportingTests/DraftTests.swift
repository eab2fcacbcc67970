import Testing

@testable import Importing

@Suite struct DraftTests {
  private func bold(_ text: String) -> DocumentPart { .paragraph(Paragraph(lines: [text], isBold: true)) }
  private func plain(_ text: String) -> DocumentPart { .paragraph(Paragraph(lines: [text])) }

  @Test(
    arguments: [
      ("I. MỤC ĐÍCH, YÊU CẦU", false, 2), ("IV. Tổ chức", true, 2), ("IV. Tổ chức", false, nil), ("1. Mục đích", true, 3), ("1.2. Mục tiêu", true, 4),
      ("a) Hạ tầng", true, 5), ("1. Mục đích", false, nil), ("PHỤ LỤC II.", false, 2), ("Phụ lục", true, 2), ("KẾ HOẠCH", true, nil),
    ] as [(String, Bool, Int?)])
  func sectionsAreKnownByNumberAndBoldness(text: String, isBold: Bool, level: Int?) {
    #expect(PlanSections.level(of: Paragraph(lines: [text], isBold: isBold)) == level)
  }

  @Test func positionsAreNamedAfterTheHeading() {
    #expect(PlanSections.position(below: "PHỤ LỤC II.") == ItemTables.Position(label: "Phụ lục II", section: "PL.II"))
    #expect(PlanSections.position(below: "PHỤ LỤC") == ItemTables.Position(label: "Phụ lục", section: "PL"))
    #expect(PlanSections.position(below: "II. CHỈ TIÊU CỤ THỂ") == ItemTables.Position(label: "Mục II", section: "II"))
  }

  @Test func theHeadOfADocumentIsRead() {
    var head = PlanHead()
    let rest = head.takeBeginning([
      Paragraph(lines: ["UBND XÃ A"]), Paragraph(lines: ["Số: 12/KH-UBND"]), Paragraph(lines: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
      Paragraph(lines: ["A, ngày 05 tháng 3 năm 2026"]), Paragraph(lines: ["KẾ HOẠCH"], isBold: true), Paragraph(lines: ["Triển khai"], isBold: true),
      Paragraph(lines: ["năm 2026"], isBold: true), Paragraph(lines: ["Căn cứ Nghị quyết;"]), Paragraph(lines: ["UBND xã ban hành:"]),
    ])
    #expect(head.issuer == "UBND XÃ A")
    #expect(head.number == "12/KH-UBND")
    #expect(head.date?.iso == "2026-03-05")
    #expect(head.kind == "Kế hoạch")
    #expect(head.title == "Triển khai năm 2026")
    #expect(head.legalBasis == ["Căn cứ Nghị quyết;"])
    #expect(rest.map(\.text) == ["UBND xã ban hành:"])
    let surplus = head.takeEnd([
      Paragraph(lines: ["Nơi nhận:"]), Paragraph(lines: ["- Như trên;", "- Lưu: VT."]), Paragraph(lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]),
      Paragraph(lines: ["PHÓ CHỦ TỊCH"]), Paragraph(lines: ["Nguyễn Văn A"]), Paragraph(lines: ["Danh mục kèm theo"]),
    ])
    #expect(head.recipients == ["Như trên", "Lưu: VT"])
    #expect(head.authority == "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH")
    #expect(head.post == "PHÓ CHỦ TỊCH")
    #expect(head.signer == "Nguyễn Văn A")
    #expect(surplus.map(\.text) == ["Danh mục kèm theo"])
  }

  @Test func whatThePlanDoesNotSayIsAMarkedPlace() {
    let text = PlanText(PlanHead(), headings: [], horizons: HorizonList(), body: "")
    #expect(text.missing == ["short-title", "kind", "issuer", "title", "first-year"])
    #expect(text.text.contains("issuer: \"CẦN XEM: cơ quan ban hành\""))
    #expect(text.text.contains("# CẦN XEM: first-year"))
  }

  @Test func signsOfMarkdownAndYAMLAreEscaped() {
    var text = MarkdownText()
    for line in ["1. A", "2. B <b>", "2. C", "- d*", "+ e", "# f"] { text.paragraph(Paragraph(lines: [line])) }
    #expect(text.text == "1. A\n2. B \\<b\\>\n\n2\\. C\n\n- d\\*\n- \\+ e\n\n\\# f\n")
    #expect(YAMLText.quoted("a\"\\\u{2028}\n") == "\"a\\\"\\\\\\u2028\\u000a\"")
  }

  @Test func aPlanIsDrafted() {
    let table = Drawing.table("STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | A | Phòng B | Tháng 11", "2 | =C | Phòng D | Hàng năm")
    var document = DocumentParts([])
    document.append(contentsOf: [bold("KẾ HOẠCH"), bold("năm 2026"), bold("II. NHIỆM VỤ"), .table(table), plain("Hết./.")])
    let plan = ImportedPlan(document, named: "a.docx", plan: "kh")
    #expect(plan.files.map(\.name) == ["plan.md", "tasks.csv", "offices.csv", "import-notes.md"])
    #expect(plan.counts == ImportedPlan.Counts(tables: 1, targets: 0, tasks: 2, offices: 2))
    let tasks = String(decoding: plan.files[1].bytes, as: UTF8.self)
    #expect(
      tasks
        == "id,section,number,statement,lead,lead_role,due,note,source\r\n"
        + "kh-nv-ii-1,II,1,A,Phòng B,Cơ quan chủ trì,Tháng 11,CẦN XEM: không đọc được ngày của “Tháng 11”,\"Mục II, số 1\"\r\n"
        + "kh-nv-ii-2,II,2,CẦN XEM: =C,Phòng D,Cơ quan chủ trì,Hàng năm,"
        + "CẦN XEM: bảng tính sẽ hiểu “=C” là công thức nên nháp ghi thêm “CẦN XEM: ” ở trước,\"Mục II, số 2\"\r\n"
    )
    #expect(plan.doubts.map { $0.line(in: .en) }.contains("Table 1, row 2, cell “Thời gian” (kh-nv-ii-1): no day can be read from “Tháng 11”"))
  }
}
