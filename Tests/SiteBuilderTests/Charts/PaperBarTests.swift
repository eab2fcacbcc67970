import PlanModel
import Templating
import Testing

@testable import SiteBuilder

@Suite("Bars on paper") struct PaperBarTests {
  private func drawn(_ write: (inout OutputBuffer) -> Void) -> String {
    var buffer = OutputBuffer()
    write(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  private func bar(_ status: ProgressStatus, value: String?, goal: Goal = Goal(comparator: .atLeast, min: figure("80"))) -> String {
    drawn {
      PaperBar(BulletBar.Input(status: status, goal: goal, value: value.map(figure), isPercentage: true), id: "m-a").write(to: &$0)
    }
  }

  @Test("A pattern is defined inside the picture that uses it") func pattern() {
    let picture = bar(.behind, value: "40")
    #expect(picture.contains("<pattern id=\"m-a\""))
    #expect(picture.contains("<rect y=\"3\" width=\"40%\" height=\"9\" fill=\"url(#m-a)\""))
    #expect(picture.contains("<svg x=\"80%\""))
  }

  @Test("What is met is black, what is claimed is white, what is not reported is dashed") func plain() {
    #expect(bar(.met, value: "90").contains("height=\"9\" fill=\"#000\""))
    #expect(bar(.claimed, value: "90").contains("<rect y=\"3\" width=\"90%\" height=\"9\" fill=\"#fff\""))
    #expect(bar(.notReported, value: nil).contains("stroke-dasharray"))
    #expect(!bar(.met, value: "90").contains("<pattern"))
    #expect(bar(.noData, value: nil) == "")
  }

  @Test("Every status has a pattern of its own, but those of which nothing is known")
  func distinct() {
    let known = ProgressStatus.allCases.filter { ![.notReported, .shared, .noData].contains($0) }
    #expect(Set(known.map { PaperPattern($0) }).count == known.count)
    #expect(Set([ProgressStatus.notReported, .shared, .noData].map { PaperPattern($0) }) == [.dashed])
  }

  @Test("Counts fill the whole bar, each in its pattern") func counts() {
    let picture = drawn { PaperCountBar(counts: StatusCounts([.met: 1, .alert: 3]), id: "nhom-1").write(to: &$0) }
    #expect(picture.contains("x=\"0%\" width=\"25%\" fill=\"#000\""))
    #expect(picture.contains("x=\"25%\" width=\"75%\" fill=\"url(#nhom-1-alert)\""))
  }
}
