import PlanModel
import Testing

@testable import OpenData

@Suite("Tables of findings")
struct FindingTableTests {
  @Test("Each “rõ” of each item, with the plan's words")
  func clarity() {
    #expect(
      SmallCommune.csv(.clarity) == """
        item,order,word,finding,words
        nq57-ct-i-1,1,người,missing,
        nq57-ct-i-1,2,việc,said,"Tỷ lệ dân số, hộ dân được phủ sóng 5G."
        nq57-ct-i-2,1,người,missing,
        nq57-ct-i-2,2,việc,said,Toàn tỉnh có từ 500 người
        nq57-nv-i-1,1,người,said,Trưởng phòng
        nq57-nv-i-1,2,việc,said,Tuyên truyền.
        nq57-tn-iv-1,1,người,missing,
        nq57-tn-iv-1,2,việc,said,"Dòng một
        Dòng hai"

        """)
  }

  @Test("The names of findings are those of the column")
  func findings() {
    let all: [ClarityFinding] = [.said(""), .unclear(""), .elsewhere(""), .missing, .unknownWord]
    #expect(Set(all.map(\.key)).union(["goal"]) == Set(ClarityFinding.keys))
  }

  @Test("A requirement without a way to measure it has no figures; one with nothing to measure has zeros")
  func quality() {
    #expect(
      SmallCommune.csv(.dataQuality) == """
        order,word,measure,met,total,sentence
        1,Đúng,correct,1,2,việc đã báo hoàn thành có minh chứng được thẩm định là hợp lệ
        2,bền,,,,
        3,dùng chung,shared,0,0,bảng số liệu được công bố thành dữ liệu mở

        """)
  }

  @Test("The catalogues hold just the rows that the commune names")
  func catalogues() {
    #expect(PublishedTable.indicators.filled(for: SmallCommune.published()).rows.map { CellText.of($0[0]) } == ["phu-song-5g"])
    #expect(PublishedTable.officeKinds.filled(for: SmallCommune.published()).rows.map { CellText.of($0[0]) } == ["van-hoa"])
  }

  @Test("The papers with what they are compared with; one that was frozen after the day is not frozen yet", arguments: [8, 9])
  func papersThemselves(asOf: Int) throws {
    let commune = SmallCommune.commune()
    let period = try #require(Period(kind: .month, year: 2026, part: 5))
    let (cutOff, frozen) = (SmallCommune.day(2026, 6, 6), SmallCommune.day(2026, 6, 9))
    let paper = Paper(
      period: period, kind: .notice, number: "12/TB-UBND", date: SmallCommune.day(2026, 6, 8), cutOff: cutOff,
      issued: IssuedPaper(period: period, cutOff: cutOff, issued: frozen, rules: 1, figures: [], budget: [], rows: [:]), place: SmallCommune.place)
    let figures = PaperFigures(paper, of: commune, indicators: [:])
    let published = PublishedCommune(
      commune: commune, asOf: SmallCommune.day(2026, 6, asOf), assessments: [:],
      PublishedCommune.Supplement(papers: [PublishedPaper(figures, table: PaperTable.filled(figures))]))
    #expect(
      SmallCommune.csv(.papers, of: published) == """
        period,cut_off,kind,number,date,issued,previous_period,previous_cut_off
        2026-05,2026-06-06,thông báo,12/TB-UBND,2026-06-08,\(asOf < 9 ? "" : "2026-06-09"),2026-04,2026-04-30

        """)
  }

  @Test("The figures of all papers, one paper after the other, as each has them")
  func papers() {
    let commune = SmallCommune.published()
    let rows = PublishedTable.paperFigures.filled(for: commune).rows
    #expect(rows == commune.papers.flatMap(\.table.rows))
    #expect(Set(rows.map { CellText.of($0[0]) }) == ["2026-05", "2026-H1"])
  }
}
