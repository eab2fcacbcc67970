import Diagnostics
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Rows under the headings of their plan") struct SectionOutlineTests {
  private func outline(_ headings: [PlanDocument.Heading], rows: PlanDocument.Heading.Rows = .targets) -> SectionOutline {
    let document = PlanDocument(
      kind: "Kế hoạch", issuer: "UBND", title: "Kế hoạch", shortTitle: "Kế hoạch", firstYear: 2026, headings: headings, place: somewhere)
    return SectionOutline(document, rows: rows, planID: "kh")
  }

  private func heading(
    _ section: String, _ title: String, number: String? = nil, rows: PlanDocument.Heading.Rows = .targets
  ) -> PlanDocument.Heading {
    .init(rows: rows, section: section, number: number, title: title)
  }

  private func row(_ section: String, _ number: String?) -> Item { item(section: section, number: number) }

  /// Sections as `title #anchor`, rows as their label, with the grouping row before it.
  private func lines(_ outline: SectionOutline, _ rows: [Item]) -> [String] {
    outline.groups(rows, item: { $0 }).flatMap { group in
      ["\(group.title) #\(group.anchor)"] + group.rows.map { ($0.subheading.map { "[\($0)] " } ?? "") + $0.row.label }
    }
  }

  @Test("Sections in the order in which they first appear") func sections() {
    let outline = outline([heading("I", "Hạ tầng số"), heading("V", "Chuyển đổi số"), heading("I", "Nhiệm vụ khác", rows: .tasks)])
    #expect(
      lines(outline, [row("V", "1"), row("I", "1"), row("II", "1"), row("I", nil)]) == [
        "V. Chuyển đổi số #muc-kh-ct-v", "V.1", "I. Hạ tầng số #muc-kh-ct-i", "I.1", "I", "II #muc-kh-ct-ii", "II.1",
      ])
  }

  @Test("A section that comes back stays one") func repeated() {
    #expect(
      lines(outline([heading("I", "Hạ tầng số")]), [row("I", "1"), row("II", "1"), row("I", "2")])
        == ["I. Hạ tầng số #muc-kh-ct-i", "I.1", "I.2", "II #muc-kh-ct-ii", "II.1"])
  }

  @Test("A grouping row stands over its first row, the nearest one where they nest") func grouping() {
    let outline = outline([
      heading("I", "Dịch vụ công"), heading("I", "Thực hiện thủ tục", number: "2"), heading("I", "Toàn trình", number: "2.1"),
      heading("II", "Khác", number: "2"),
    ])
    let rows = ["1", "2.1.1", "2.1.2", "2.2", "21.1", "2.3"].map { row("I", $0) }
    #expect(
      lines(outline, rows) == [
        "I. Dịch vụ công #muc-kh-ct-i", "I.1", "[2.1. Toàn trình] I.2.1.1", "I.2.1.2", "[2. Thực hiện thủ tục] I.2.2", "I.21.1",
        "[2. Thực hiện thủ tục] I.2.3",
      ])
  }

  @Test("Anchors of targets, tasks and duties differ") func anchors() {
    #expect(outline([], rows: .targets).anchor(of: "IV.2") == "muc-kh-ct-iv-2")
    #expect(outline([], rows: .tasks).anchor(of: "IV") == "muc-kh-nv-iv")
    #expect(outline([], rows: .duties).anchor(of: "Đ") == "muc-kh-tn-dd")
  }
}
