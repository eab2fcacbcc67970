import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The A–Z index") struct IndexPageTests {
  private let frame = SiteFrame(title: "Tiến Độ", base: nil, across: .whole)

  private func term(_ word: String, _ aliases: [String] = []) -> GlossaryTerm {
    GlossaryTerm(term: word, explanation: "Nghĩa", aliases: aliases, place: somewhere)
  }

  /// The index of a site with these terms: each letter with its words.
  private func letters(_ terms: [GlossaryTerm], communes: [SmallCommune] = [], pages: [FreePage] = []) -> [String] {
    page(terms, communes, pages).letters.map { letter in
      "\(letter.place.map { $0.letter.uppercased() } ?? "0–9"): \(letter.entries.map(\.word).joined(separator: ", "))"
    }
  }

  private func page(_ terms: [GlossaryTerm], _ communes: [SmallCommune], _ pages: [FreePage] = []) -> IndexPage {
    let summaries = communes.map { $0.summary() }
    let overview = SiteOverview(settings: SmallCommune.shared.settings, summaries: summaries)
    let region = Region.all(overview, shared: SmallCommune.shared, summaries: summaries)[0]
    return IndexPage(region, glossary: terms, pages: pages, frame: frame, asOf: day("2026-11-05"))
  }

  @Test("Letters as in the alphabet: Ă and Â after A, Đ after D; a letter that nothing begins with is not there") func alphabet() {
    let words = ["Đầu mối", "Dữ liệu mở", "Ẩn danh", "Ăng-ten", "An toàn thông tin", "Ưu tiên", "Ước tính", "Uỷ quyền", "Zalo", "Wi-Fi", "Ê-kíp"]
    #expect(
      letters(words.map { term($0) }) == [
        "A: An toàn thông tin", "Ă: Ăng-ten", "Â: Ẩn danh", "C: Cách tính", "D: Dữ liệu mở", "Đ: Đầu mối", "Ê: Ê-kíp", "U: Uỷ quyền",
        "Ư: Ước tính, Ưu tiên", "W: Wi-Fi", "Z: Zalo",
      ])
  }

  @Test("Numbers stand first, by size; signs before a word do not count; what is no letter of ours stands with the numbers") func numbers() {
    #expect(
      letters([term("1022"), term("“Rõ người”"), term("5G"), term("Ω"), term("(Rà soát)")]) == [
        "0–9: 5G, 1022, Ω", "C: Cách tính", "R: (Rà soát), “Rõ người”",
      ])
  }

  @Test("Tone marks decide only between words that are otherwise alike") func tones() {
    #expect(
      letters([term("Má hồng"), term("Mã băm"), term("mạ"), term("ma"), term("Mà"), term("mã hóa")]) == [
        "C: Cách tính", "M: Ma, Mà, Mạ, Mã băm, Mã hóa, Má hồng",
      ])
  }

  @Test("Communes by their name without the kind, indicators by the short name, kinds of offices, terms, free pages, and all other names")
  func kinds() {
    var an = SmallCommune(slug: "an", name: "An Lạc")
    an.offices = [office("vhxh", "Phòng", kind: "van-hoa")]
    an.targets = [target("≥ 80", indicator: "par", item("ct")), target("≥ 80", indicator: "ho-so", item("ct-2", number: "2"))]
    var made = SmallCommune(slug: "mau", name: "Mẫu Xanh")
    made.demonstration = "2026-06-30"
    let about = FreePage(name: "lien-he", title: "Liên hệ", body: "", place: somewhere)
    let index = page([term("dịch vụ công", ["DVC"])], [an, made], [about])
    let entries = index.letters.flatMap(\.entries).map { "\($0.word) (\($0.what)) \($0.href)" }
    #expect(
      entries == [
        "An Lạc (xã) xa-phuong/an/index.html", "Cách tính (trang) cach-tinh.html", "Chỉ số PAR (chỉ số) chi-so/par.html",
        "Dịch vụ công (thuật ngữ) thuat-ngu.html#tn-dich-vu-cong",
        "DVC (thuật ngữ) thuat-ngu.html#tn-dich-vu-cong", "Liên hệ (trang) lien-he.html",
        "Phòng Văn hóa - Xã hội (cơ quan) co-quan/van-hoa.html", "Tỷ lệ hồ sơ trực tuyến (chỉ số) chi-so/ho-so.html",
      ])
    #expect(index.groups.map(\.title) == ["Chính quyền số", "Dịch vụ công"])
    #expect(index.groups.flatMap(\.rows).map { "\($0.name) \($0.communes)" } == ["Chỉ số cải cách hành chính 1", "Tỷ lệ hồ sơ trực tuyến 1"])
  }

  @Test("Two things of one name both stand there, in one order whatever order they come in") func equal() {
    let pages = ["b", "a"].map { FreePage(name: $0, title: "Hỏi đáp", body: "", place: somewhere) }
    let hrefs = { (pages: [FreePage]) in page([], [], pages).letters.flatMap(\.entries).map(\.href) }
    #expect(hrefs(pages) == ["cach-tinh.html", "a.html", "b.html"])
    #expect(hrefs(pages.reversed()) == hrefs(pages))
  }
}
