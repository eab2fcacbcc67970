import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The same indicator elsewhere") struct ElsewhereViewTests {
  /// A commune with one target, tied to an indicator.
  private func commune(_ slug: String, goal: String? = "≥ 80", due: String = "", indicator: IndicatorID? = "par") -> SmallCommune {
    var commune = SmallCommune(slug: slug, name: slug.capitalizedFirst)
    commune.targets = [target(goal, indicator: indicator, item("ct", due: due))]
    return commune
  }

  /// What the page of the first commune's target shows.
  private func view(_ communes: [SmallCommune], of first: SmallCommune? = nil) -> ElsewhereView? {
    let overview = SiteOverview(settings: SmallCommune.shared.settings, summaries: communes.map { $0.summary() })
    let site = (first ?? communes[0]).site("2026-11-05", overview: overview)
    return ElsewhereView(site.targets[0], in: site, on: site.address.target("ct"))
  }

  @Test("At most four are named, never the target itself; all are counted") func four() throws {
    let seen = try #require(view(["ba", "an", "binh", "chau", "dung", "em", "giang"].map { commune($0) }))
    #expect(seen.peers.map(\.peer.commune) == ["Xã An", "Xã Binh", "Xã Chau", "Xã Dung"])
    #expect(seen.others == 6)
    #expect(seen.peers[0].href == "../../an/chi-tieu/ct.html")
    #expect(seen.indicator.href == "../../../chi-so/par.html" && seen.indicator.text == "Chỉ số cải cách hành chính")
  }

  @Test("Another target of the same commune on the same indicator is named") func twice() throws {
    var own = commune("an")
    own.targets.append(target("≥ 90", indicator: "par", item("ct-2", due: "Tháng 12/2026")))
    let seen = try #require(view([own]))
    #expect(seen.peers.map { "\($0.peer.commune) \($0.peer.goal ?? "–") \($0.peer.due) \($0.href)" } == ["Xã An ≥ 90% Tháng 12/2026 ct-2.html"])
  }

  @Test("No fictional commune is named, but its own page names the real ones") func fictional() throws {
    var made = commune("mau")
    made.demonstration = "2026-06-30"
    let seen = try #require(view([commune("an"), made]))
    #expect(seen.peers.isEmpty && seen.others == 0)
    let shown = try #require(view([made, commune("an")]))
    #expect(shown.peers.map(\.href) == ["../../../xa-phuong/an/chi-tieu/ct.html"])
  }

  @Test("Nothing where no real commune has the indicator, or the target has none") func nothing() {
    var made = commune("mau")
    made.demonstration = "2026-06-30"
    #expect(view([made]) == nil)
    #expect(view([commune("an", indicator: nil), commune("ba")]) == nil)
    #expect(view([commune("an", indicator: "khong-co"), commune("ba", indicator: "khong-co")]) == nil)
  }

  @Test("Another province's communes are not named; a fictional one of no real province has none") func provinces() throws {
    var far = commune("xa")
    far.province = "Huế"
    let seen = try #require(view([commune("an"), far]))
    #expect(seen.peers.isEmpty)
    #expect(seen.indicator.href == "../../../tinh/dong-nai/chi-so/par.html")
    var made = commune("mau")
    made.demonstration = "2026-06-30"
    made.province = "Cà Mau"
    #expect(view([made, commune("an"), far]) == nil)
  }

  @Test("What another plan does not print is said") func blank() throws {
    let seen = try #require(view([commune("an"), commune("ba", goal: nil)]))
    #expect(seen.peers[0].peer.goal == nil && seen.peers[0].peer.due == "không nêu")
  }
}
