import ContentReader
import Diagnostics
import Foundation
import Testing

@testable import SiteBuilder

/// Sites with mistakes in `Fixtures/Invalid/<case>`: the files laid over the golden site, and in `expected.txt` what its author reads.
@Suite("Sites with mistakes") struct InvalidSiteTests {
  @Test("All messages, word for word, and nothing is made", arguments: FixtureFolder.folders(in: "Invalid"))
  func invalid(_ name: String) throws {
    let (content, templates) = InvalidSiteTests.sources(name)
    let site = try BuiltSite(content: content, templates: .inMemory(templates), asOf: "2026-11-05")
    let expected = FixtureFolder.text("Invalid/\(name)/expected.txt")
    #expect(site.files.isEmpty)
    #expect(site.messages.contains(": lỗi: "))
    if ProcessInfo.processInfo.environment["TIENDO_WRITE_GOLDEN"] == "1", site.messages != expected {
      try site.messages.write(
        to: FixtureFolder.root.appendingPathComponent("Invalid/\(name)/expected.txt"), atomically: true, encoding: .utf8)
      Issue.record("wrote Fixtures/Invalid/\(name)/expected.txt: read the difference, then test without TIENDO_WRITE_GOLDEN")
    }
    #expect(site.messages == expected)
  }

  @Test("Every kind of mistake has a case") func cases() {
    #expect(
      FixtureFolder.folders(in: "Invalid") == [
        "broken-rule", "code-taken-twice", "duplicate-id", "everything", "link-to-nowhere", "path-taken-twice", "raw-html", "reused-id",
        "template-link", "template-name", "unknown-column", "unknown-office", "unreadable-goal", "unsafe-link",
        "word-untranslated",
      ])
  }

  @Test("What is wrong with each of several things is told in one run, by file and place") func everything() {
    let alone = FixtureFolder.folders(in: "Invalid").filter { $0 != "everything" }.flatMap(ids)
    let together = ids("everything")
    #expect(Set(alone).subtracting(together) == [])
    let (content, templates) = InvalidSiteTests.sources("everything")
    let build = SiteBuild(content: .inMemory(content), templates: .inMemory(templates), options: .init(asOf: day("2026-11-05"), jobs: 4))
    let places = build.diagnostics.map(\.place)
    #expect(zip(places, places.dropFirst()).allSatisfy { !($0.1 < $0.0) })
    #expect(Set(places.map(\.file)).count > 8)
  }

  /// The ids of the messages of a case.
  private func ids(_ name: String) -> [String] {
    FixtureFolder.text("Invalid/\(name)/expected.txt").split(separator: "\n").filter { $0.hasSuffix("]") && !$0.hasPrefix(" ") }.compactMap { line in
      line.lastIndex(of: "[").map { String(line[line.index(after: $0)...].dropLast()) }
    }
  }

  /// Content and templates of a case: its own files over the golden site's.
  private static func sources(_ name: String) -> (content: [String: [UInt8]], templates: [String: [UInt8]]) {
    var content = FixtureFolder.contents(of: "three-communes/Content")
    content.merge(FixtureFolder.contents(of: "Invalid/\(name)/Content")) { _, new in new }
    for path in FixtureFolder.text("Invalid/\(name)/removed.txt").split(separator: "\n") { content.removeValue(forKey: String(path)) }
    return (content, ProjectTemplates.files.merging(FixtureFolder.contents(of: "Invalid/\(name)/Templates")) { _, new in new })
  }
}
