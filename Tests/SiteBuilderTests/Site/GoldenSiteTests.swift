import Foundation
import Testing

@testable import SiteBuilder

/// Small sites whose every file lies in `Fixtures/<case>/Expected`.
///
/// After a change of pages or templates that is meant, write them anew and read the difference:
/// `TIENDO_WRITE_GOLDEN=1 swift test --filter GoldenSiteTests; git diff Tests/SiteBuilderTests/Fixtures`. That run fails, so that nobody takes it for
/// a test.
@Suite("Golden sites") struct GoldenSiteTests {
  @Test("Every file is as expected, byte for byte", arguments: FixtureFolder.goldenCases) func golden(_ name: String) throws {
    let site = try BuiltSite(fixture: name)
    #expect(site.repeated == [])
    if ProcessInfo.processInfo.environment["TIENDO_WRITE_GOLDEN"] == "1" {
      try write(site, name)
      Issue.record("wrote Fixtures/\(name)/Expected: read the difference, then test without TIENDO_WRITE_GOLDEN")
      return
    }
    #expect(site.messages == FixtureFolder.text(name + "/expected.txt"))
    let expected = FixtureFolder.contents(of: name + "/Expected")
    #expect(site.files.keys.sorted() == expected.keys.sorted())
    for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      guard let made = site.files[path], made != bytes else { continue }
      Issue.record("\(name)/\(path) differs: \(firstDifference(made, bytes))")
    }
  }

  @Test("There are cases") func caseNames() {
    #expect(FixtureFolder.goldenCases == ["three-communes", "with-base"])
  }

  @Test("The same files on one thread and on many", arguments: FixtureFolder.goldenCases) func threads(_ name: String) throws {
    #expect(try BuiltSite(fixture: name, jobs: 1).files == BuiltSite(fixture: name, jobs: 4).files)
  }

  private func write(_ site: BuiltSite, _ name: String) throws {
    let folder = FixtureFolder.root.appendingPathComponent(name + "/Expected")
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in site.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let messages = FixtureFolder.root.appendingPathComponent(name + "/expected.txt")
    if site.messages.isEmpty {
      try? FileManager.default.removeItem(at: messages)
    } else {
      try site.messages.write(to: messages, atomically: true, encoding: .utf8)
    }
  }

  /// The first line that differs, as made and as expected.
  private func firstDifference(_ made: [UInt8], _ expected: [UInt8]) -> String {
    let lines = [made, expected].map { bytes in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init) }
    let line = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let shown = lines.map { lines in line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "(the end)" }
    return "line \(line + 1)\n  made:     \(shown[0])\n  expected: \(shown[1])"
  }
}
