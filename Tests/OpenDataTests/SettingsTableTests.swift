import PlanModel
import Testing

@testable import OpenData

@Suite("What a plan rules, as tables") struct SettingsTableTests {
  @Test("Sentences by subject, first those that the site judges by; the systems for monitoring have their names") func provisions() {
    #expect(
      SmallCommune.csv(.provisions) == """
        order,subject,key,list,title,sentence,source
        1,báo cáo,calendar,,,"Báo cáo 6 tháng, năm.",V.1
        2,báo cáo,calendar,,,Báo cáo tháng.,
        3,báo cáo,provisions,,,Báo cáo đột xuất khi có yêu cầu.,V.1
        4,theo dõi,monitoring,,theodoi.example,…,
        5,cảnh báo,alerts,,,"Cảnh báo đỏ khi quá hạn, hoặc chậm.",V.2
        6,rõ,clarity,,,"Rõ người, rõ việc.",
        7,danh mục,provisions,bai-toan-lon,Bài toán lớn,Công bố bài toán lớn hằng năm.,VI.3

        """)
  }

  @Test("The table has every sentence that pages quote") func complete() {
    let settings = SmallCommune.settings()
    let csv = SmallCommune.csv(.provisions)
    for sentence in Provision.Subject.allCases.flatMap(settings.provisions(about:)) { #expect(csv.contains(sentence.text)) }
  }

  @Test("Cycles with their days in the words that are read again") func cycles() {
    #expect(
      SmallCommune.csv(.reportingCycles) == """
        order,kind,part,due,cut_off,from,sentence,source
        1,half,1,ngày 9/6,ngày 31/5,2026-01-01,"Báo cáo 6 tháng, năm.",V.1
        2,year,,ngày 10/1 năm sau,,,"Báo cáo 6 tháng, năm.",V.1
        3,month,,,,,Báo cáo tháng.,

        """)
  }

  @Test(
    "A day said again is the same day",
    arguments: [
      "cuối kỳ", "ngày 5 tháng sau", "trước ngày 1 tháng sau", "ngày 9/6", "trước ngày 10/6", "ngày 10/1 năm sau", "trước ngày 1/1",
      "trước ngày 1/1 năm sau", "ngày 29/2", "trước ngày 1/3",
    ])
  func words(_ written: String) {
    let rule = ReportingCycle.DayRule.read(written)
    #expect(rule != nil)
    #expect(rule.flatMap { ReportingCycle.DayRule.read($0.words) } == rule)
  }

  @Test("Horizons and headings of a plan") func plan() {
    #expect(
      SmallCommune.csv(.horizons) == """
        plan,order,title,due,sections
        nq57,1,Đến năm 2026,2026-12-31,
        nq57,2,Đến năm 2030,2030-12-31,II|III

        """)
    #expect(
      SmallCommune.csv(.planHeadings) == """
        plan,order,rows,section,number,title
        nq57,1,targets,I,,Hạ tầng số
        nq57,2,duties,IV,1,Các cơ quan

        """)
  }

  @Test("Ids no longer used, with the one in use at the end of the chain") func retired() {
    #expect(
      SmallCommune.csv(.retired) == """
        old,new,successor
        nq57-ct-i-8,nq57-ct-i-9,nq57-ct-i-1
        nq57-ct-i-9,nq57-ct-i-1,nq57-ct-i-1
        nq57-nv-i-9,,

        """)
  }
}
