import ContentReader
import PlanModel
import Publishing
import SiteBuilder

/// Times the stages of a build by themselves, on one core and from memory: `tiendo-bench CONTENT TEMPLATES`. No part of the product.
@main struct StageBenchmark {
  private static let rounds = 5

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let asOf = Day.read("2027-01-10") else { return print("usage: tiendo-bench CONTENT TEMPLATES") }
    let content = try inMemory(arguments[1])
    let templates = try inMemory(arguments[2])
    let (shared, _) = ContentReader.readShared(from: content)
    var times = StageTimes(communes: shared.communeSlugs.count)
    for _ in 0..<rounds {
      var reading = Duration.zero, assessing = Duration.zero
      for slug in shared.communeSlugs {
        let commune = clocked(&reading) { ContentReader.readCommune(slug, shared: shared, from: content).0 }
        guard let commune else { continue }
        _ = clocked(&assessing) { CommuneAssessment(commune: commune, indicators: shared.indicatorsByID, asOf: asOf) }
      }
      var first = Duration.zero
      let options = SiteBuild.Options(asOf: asOf, base: "https://tiendo.example.vn/")
      let build = clocked(&first) { SiteBuild(content: content, templates: templates, options: options) }
      guard !build.hasErrors else { return print("the content has mistakes: see tiendo check") }
      times.add(reading, to: "reading a commune's tables")
      times.add(assessing, to: "assessing it")
      times.add(first, to: "first pass: reading, scanning, assessing, checking")
      let rendering = StageOutput()
      _ = try build.render(to: rendering)
      times.add(rendering.times)
    }
    print(times.table)
  }

  private static func inMemory(_ root: String) throws -> SourceFolder {
    let tree = try SourceTree(root: root)
    return .inMemory(Dictionary(uniqueKeysWithValues: try tree.paths.map { ($0, try tree.contents(of: $0)) }))
  }

  private static func clocked<Result>(_ total: inout Duration, _ work: () throws -> Result) rethrows -> Result {
    let began = ContinuousClock.now
    defer { total += ContinuousClock.now - began }
    return try work()
  }
}
