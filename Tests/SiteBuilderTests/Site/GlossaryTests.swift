import Diagnostics
import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct GlossaryTests {
  private static let glossary = Glossary(
    [
      ("Dữ liệu mở", ["Open data"]), ("Dữ liệu", []), ("5G", []), ("UBND", ["Ủy ban nhân dân"]), ("Chỉ tiêu", []), ("AI", []),
    ].map { GlossaryTerm(term: $0.0, explanation: "Nghĩa của \($0.0). Còn nữa.", aliases: $0.1, place: SourcePlace(file: "glossary.csv")) })

  @Test(arguments: [
    ("Công bố dữ liệu mở và dữ liệu của xã", ["Dữ liệu mở", "Dữ liệu"]),
    ("phủ sóng 5G, AI.", ["5G", "AI"]),
    ("“Chỉ tiêu” – UBND", ["Chỉ tiêu", "UBND"]),
    ("theo ủy ban nhân dân xã", ["UBND"]),
    ("15G, MAI, AIQ, UBNDT, chỉ tiêuà, àchỉ tiêu", []),
    ("open data; Open data", ["Dữ liệu mở"]),
    ("", []),
  ])
  func wordsAreFoundWhole(text: String, terms: [String]) {
    #expect(Self.glossary.terms(in: [text], limit: 9).map(\.term) == terms)
  }

  @Test func inTheOrderInWhichTheyComeAndNoMoreThanAsked() {
    #expect(Self.glossary.terms(in: ["AI và 5G", "UBND, AI"], limit: 9).map(\.term) == ["AI", "5G", "UBND"])
    #expect(Self.glossary.terms(in: ["AI và 5G", "UBND"], limit: 2).map(\.term) == ["AI", "5G"])
    #expect(Glossary.empty.terms(in: ["AI"], limit: 9).isEmpty)
  }

  /// What every page of a kind speaks of comes last, each term once; a glossary may lack some.
  @Test func aPageExplainsItsWordsFirst() {
    let view = TermsView(Self.glossary, in: ["dữ liệu về chỉ tiêu"], kind: ["Chỉ tiêu", "Lộ trình", "UBND"])
    #expect(view.terms.map(\.term.term) == ["Dữ liệu", "Chỉ tiêu", "UBND"])
    #expect(TermsView(.empty, in: ["x"], kind: ["Chỉ tiêu"]).terms.isEmpty)
  }
}
