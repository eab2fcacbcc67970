import Foundation
import Fuzzing
import Testing

/// Some inputs of each fuzzer, the same ones on every run; `make fuzz` looks at millions.
@Suite("Hostile inputs by chance") struct FuzzingTests {
  private static let fuzzers: [String: Fuzzer] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return Dictionary(uniqueKeysWithValues: Fuzzer.all(Corpus(root: root.path), python: root.path + "/.venv/bin/python").map { ($0.name, $0) })
  }()

  @Test("Nothing breaks", arguments: ["csv", "sheet", "settings", "words", "templates", "markdown"])
  func inputs(_ name: String) throws {
    let fuzzer = try #require(Self.fuzzers[name])
    #expect(!fuzzer.seeds.isEmpty)
    let run = FuzzRun(fuzzer, seed: 57, numbers: 0..<600, limits: FuzzRun.Limits())
    #expect(run.count == 600)
    for finding in run.findings { Issue.record("\(name), input \(finding.number): \(finding.what)") }
  }

  @Test("Nothing breaks in workbooks, which the worker reads") func workbooks() throws {
    let run = FuzzRun(try #require(Self.fuzzers["workbook"]), seed: 57, numbers: 0..<30, limits: FuzzRun.Limits())
    #expect(run.count == 30)
    for finding in run.findings { Issue.record("input \(finding.number): \(finding.what)") }
  }

  @Test("A seed and a number give one input") func sameInputs() throws {
    let fuzzer = try #require(Self.fuzzers["csv"])
    #expect((0..<50).map { fuzzer.input($0, seed: 1) } == (0..<50).map { fuzzer.input($0, seed: 1) })
    #expect(Set((0..<50).map { fuzzer.input($0, seed: 1) }).count > 40)
    #expect(fuzzer.input(3, seed: 1) != fuzzer.input(3, seed: 2))
  }

  @Test("What does not hold is told, with its input") func findings() {
    let fuzzer = Fuzzer(name: "x", seeds: [[1]], words: ["a"], invent: { _ in [7] }, broken: { $0.count > 2 ? "long" : nil })
    let run = FuzzRun(fuzzer, seed: 1, numbers: 0..<200, limits: FuzzRun.Limits())
    #expect(run.findings.count == 20)
    for finding in run.findings { #expect(fuzzer.input(finding.number, seed: 1).count > 2) }
  }
}
