import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct StatusColumnsTests {
  static func column(_ label: String, _ counts: StatusCounts, year: String? = nil) -> StatusColumns.Column {
    StatusColumns.Column(label: label, year: year, counts: counts)
  }

  @Test func partsFromTheGroundUp() {
    let columns = StatusColumns(
      columns: [Self.column("7", StatusCounts([.met: 1, .onTrack: 3]), year: "2026")], label: "Chỉ tiêu < 5")
    #expect(
      markup(columns.write) == """
        <svg class="stack c" role="img" aria-label="Chỉ tiêu &lt; 5"><svg x="0%" width="20%">\
        <svg class="s-met" x="6%" width="88%" y="135" height="45"><rect width="100%" height="100%"/>\
        <svg x="50%"><use href="#met" x="-7" y="15" width="14" height="14"/></svg></svg>\
        <svg class="s-track" x="6%" width="88%" y="0" height="135"><rect width="100%" height="100%"/>\
        <svg x="50%"><use href="#track" x="-7" y="60" width="14" height="14"/></svg></svg>\
        <text x="50%" y="198" font-size="13" text-anchor="middle" fill="currentColor" font-weight="700">7</text>\
        <text x="50%" y="214" font-size="13" text-anchor="middle" fill="currentColor" font-weight="700">2026</text></svg></svg>
        """)
  }

  /// Columns are as high as what they count of the most, and fill the width together.
  @Test func severalDays() {
    let columns = StatusColumns(columns: (1...6).map { Self.column(String($0), StatusCounts([.met: $0])) }, label: "x")
    let written = markup(columns.write)
    #expect(written.contains("<svg x=\"0%\" width=\"16.67%\"><svg class=\"s-met\" x=\"6%\" width=\"88%\" y=\"150\" height=\"30\">"))
    #expect(written.contains("y=\"0\" height=\"180\""))
    #expect(written.split(separator: "<text").count == 7)
  }

  /// A hollow part is told from a filled one; one too low for its sign has none.
  @Test func lowAndHollow() {
    let written = markup(StatusColumns(columns: [Self.column("1", StatusCounts([.claimed: 1, .onTrack: 99]))], label: "x").write)
    #expect(written.contains("class=\"s-claimed\" x=\"6%\" width=\"88%\" y=\"177\" height=\"3\"><rect class=\"o\" "))
    #expect(!written.contains("#claimed"))
  }

  @Test func nothingToCount() {
    #expect(markup(StatusColumns(columns: [Self.column("1", StatusCounts([]))], label: "x").write) == "")
  }
}
