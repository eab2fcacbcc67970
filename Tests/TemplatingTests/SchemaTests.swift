import Templating
import Testing

@Suite struct SchemaTests {
  @Test func saysWhatItOffers() {
    let offers = SamplePage.schema.offers.map { "\($0.name) · \($0.kind.rawValue) · \($0.summary) · \($0.nestedSchema ?? "–")" }
    #expect(SamplePage.schema.name == "trang")
    #expect(
      offers == [
        "title · text · tên xã · –",
        "note · optionalText · ghi chú · –",
        "bar · markup · thanh tiến độ · –",
        "is_late · condition · có chậm không · –",
        "rows · list · các chỉ tiêu · chỉ tiêu",
        "recipients · list · nơi nhận · text",
        "office · view · cơ quan phụ trách · cơ quan",
        "next · optionalView · cơ quan tiếp theo · cơ quan",
      ])
  }

  @Test func documentationHoldsEachSchemaOnce() {
    let documentation = SamplePage.schema.documentation
    #expect(documentation.map(\.schema) == ["trang", "chỉ tiêu", "text", "cơ quan"])
    #expect(documentation[3].offers.map(\.name) == ["name", "phone", "is_lead"])
  }

  @Test func ofTwoEqualNamesTheFirstCounts() {
    let schema = ViewSchema<SampleOffice>("cơ quan", [.text("name", "một") { $0.name }, .text("name", "hai") { _ in "khác" }])
    #expect(schema.offers.map(\.summary) == ["một"])
  }
}
