import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct LoadBarTests {
  @Test func asLongAsItsShareOfTheFullest() {
    let bar = LoadBar(counts: StatusCounts([.met: 3, .alert: 1]), most: 8)
    #expect(
      markup(bar.write) == """
        <svg class="stack s" aria-hidden="true"><svg width="50%">\
        <svg class="s-met" x="0%" y="2" width="75%" height="8"><rect width="100%" height="8"/></svg>\
        <svg class="s-alert" x="75%" width="25%" height="12"><rect width="100%" height="12"/></svg></svg></svg>
        """)
  }

  @Test func oneAmongManyIsStillSeen() {
    #expect(markup(LoadBar(counts: StatusCounts([.met: 1]), most: 1000).write).contains("<svg width=\"2%\">"))
  }

  @Test func nothingToCount() {
    #expect(markup(LoadBar(counts: StatusCounts([]), most: 0).write) == "")
    #expect(markup(LoadBar(counts: StatusCounts([]), most: 4).write) == "")
  }
}
