import PlanModel
import Testing

@Suite("Rõ: what a plan says in a row") struct ClarityTests {
  private func document(unassigned: String? = nil) -> PlanDocument {
    PlanDocument(
      kind: "Kế hoạch", issuer: "UBND xã Minh Họa", title: "Kế hoạch", shortTitle: "Kế hoạch", firstYear: 2026,
      horizons: [.init(title: "Đến năm 2030", due: day("2030-12-31"), sections: ["I"])], unassigned: unassigned, place: place)
  }

  private func row(
    due: String? = nil, deadline: Deadline? = nil, lead: [String] = [], person: String? = nil, product: String? = nil, authority: String? = nil,
    reading: String? = nil
  ) -> Item {
    Item(
      id: "a", section: "I", number: "1", statement: "Xây dựng ấpg tin", reading: reading,
      lead: lead.map { OfficeReference(id: "vhxh", printed: $0) }, person: person, product: product, authority: authority, printedDue: due,
      deadline: deadline ?? Deadline.read(printed: due ?? ""), place: place)
  }

  private func finding(_ word: String, _ item: Item, unassigned: String? = nil) -> ClarityFinding {
    ClarityRow(item, kind: .task, of: document(unassigned: unassigned)).finding(ClarityWord(printed: word))
  }

  @Test("The words of the plans, two of which mean the same as others") func words() {
    let plain = row(
      due: "Tháng 10/2026", lead: ["PVHXH", "Công an xã"], person: "Trưởng phòng", product: "Báo cáo", authority: "Chủ tịch UBND xã",
      reading: "Xây dựng thông tin")
    let said = ["người", "việc", "thời gian", "tiến độ", "trách nhiệm", "sản phẩm", "kết quả", "thẩm quyền", "Người"].map { finding($0, plain) }
    #expect(
      said == [
        .said("Trưởng phòng"), .said("Xây dựng thông tin"), .said("Tháng 10/2026"), .said("Tháng 10/2026"), .said("PVHXH, Công an xã"),
        .said("Báo cáo"), .said("Báo cáo"), .said("Chủ tịch UBND xã"), .said("Trưởng phòng"),
      ])
    #expect(said.map(\.isClear) == Array(repeating: true, count: 9))
  }

  @Test("What a row does not say") func missing() {
    let bare = row()
    for word in ["người", "thời gian", "trách nhiệm", "sản phẩm", "thẩm quyền"] { #expect(finding(word, bare) == .missing, "\(word)") }
    #expect(finding("việc", bare) == .said("Xây dựng ấpg tin"))
    #expect(finding("màu sắc", bare) == .unknownWord)
    #expect(!ClarityFinding.missing.isClear && !ClarityFinding.unknownWord.isClear)
  }

  @Test("A deadline without a year is said, and not clear") func unclear() {
    #expect(finding("thời gian", row(due: "Tháng 11")) == .unclear("Tháng 11"))
    #expect(!ClarityFinding.unclear("Tháng 11").isClear)
    #expect(finding("thời gian", row(due: "Thường xuyên")) == .said("Thường xuyên"))
    // An editor found the day elsewhere in the plan.
    #expect(finding("thời gian", row(due: "Tháng 11", deadline: .by(day("2025-11-30")))) == .said("Tháng 11"))
  }

  @Test("A target falls under the horizon of its section, and its goal is a product") func targets() {
    let clarity = { (item: Item, goal: Goal) in ClarityRow(Target(item: item, goal: goal), of: document()) }
    let measured = Goal(comparator: .atLeast, min: figure("80"))
    let under = row(deadline: .by(day("2030-12-31")))
    #expect(clarity(under, measured).finding(.time) == .said("Đến năm 2030"))
    #expect(clarity(under, measured).finding(.product) == .goal(Target(item: under, goal: measured)))
    #expect(clarity(under, .unmeasured).finding(.product) == .missing)
    #expect(clarity(row(product: "Quyết định"), measured).finding(.product) == .said("Quyết định"))
  }

  @Test("Offices that the plan leaves to an appendix") func elsewhere() {
    let words = "Theo phụ lục đính kèm kế hoạch, trang này chưa có"
    #expect(finding("trách nhiệm", row(), unassigned: words) == .elsewhere(words))
    #expect(!ClarityFinding.elsewhere(words).isClear)
    #expect(finding("trách nhiệm", row(lead: ["PVHXH"]), unassigned: words) == .said("PVHXH"))
    #expect(finding("người", row(), unassigned: words) == .missing)
    // The appendix shares out targets and tasks.
    #expect(ClarityRow(row(), kind: .duty, of: document(unassigned: words)).finding(.responsibility) == .missing)
  }
}
