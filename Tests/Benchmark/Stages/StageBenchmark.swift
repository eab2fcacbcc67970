import ContentReader
import PlanModel
import Publishing
import SiteBuilder
import Synchronization

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
      times.add(try renderingTimes(build))
    }
    print(times.table)
  }

  /// The time of each kind of file: that since the file before it. What a commune needs before its first page is counted as that page's.
  private static func renderingTimes(_ build: SiteBuild) throws -> [String: [Duration]] {
    let state = Mutex((times: [String: [Duration]](), last: ContinuousClock.now))
    let note: @Sendable (String) -> Void = { path in
      let now = ContinuousClock.now
      state.withLock { state in
        state.times[kind(of: path), default: []].append(now - state.last)
        state.last = now
      }
    }
    try build.render { path, _ in
      note(path)
    } copy: { file in
      note(file.path)
    }
    return state.withLock { $0.times }
  }

  private static func kind(of path: String) -> String {
    let parts = path.split(separator: "/")
    guard parts.first == "xa-phuong", parts.count > 2 else { return path.contains("du-lieu-mo/") ? "open data across" : "pages across" }
    switch parts[2] {
    case "chi-tieu": return "target pages"
    case "nhiem-vu": return "task pages"
    case "ban-tin": return "papers"
    case "du-lieu":
      if path.hasSuffix(".html") { return "listing of tables" }
      let isTable = path.hasSuffix(".csv") || path.hasSuffix(".json") && !path.hasSuffix("metadata.json") && !described.contains(parts.last ?? "")
      return isTable ? "tables" : "catalogues and descriptions"
    default: return "other pages of a commune"
    }
  }

  private static let described: Set<Substring> = ["data.json", "datapackage.json"]

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
