import Digests
import Foundation
import Testing

@testable import Publishing

@Suite("Each publication is chained to the one before")
struct HistoryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var file: String { folder.output + ".history/publications.jsonl" }

  @discardableResult
  private func publish(_ words: String, at time: String) throws -> PublicationSummary {
    try ListedSite.publish(["index.html": words], to: folder.output, plan: ListedSite.plan(published: time))
  }

  private func lines() throws -> [String] { try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init) }

  private func finding() throws -> HistoryFinding? { try SiteVerifier.verify(folder.output).history }

  @Test("A publication is a line that names the one before; where nothing changed there is none")
  func chain() throws {
    for (words, time) in [("a", "t1"), ("b", "t2"), ("b", "t3"), ("c", "t4")] { try publish(words, at: time) }
    let lines = try lines()
    let entries = lines.compactMap { HistoryEntry(Array($0.utf8)) }
    #expect(entries.map(\.number) == [1, 2, 3])
    #expect(entries.map(\.published) == ["t1", "t2", "t4"])
    #expect(entries.map(\.previous) == [nil] + lines.dropLast().map { FileDigest(of: Array($0.utf8)).sha256 })
    #expect(entries.allSatisfy { $0.found == nil && $0.asOf == "2026-11-10" && $0.content == "c0" })
    let finding = try #require(try finding())
    #expect(finding.isClean)
    #expect(finding.entry == entries.last)
    #expect(try SiteVerifier.verify(folder.output).seal == entries.last?.seal)
  }

  @Test("A line that is changed, taken out or put in is told of")
  func broken() throws {
    for words in ["a", "b", "c", "d"] { try publish(words, at: words) }
    let lines = try lines()
    let forgeries: [([String], Int)] = [
      ([lines[0], lines[1].replacing("\"b\"", with: "\"x\""), lines[2], lines[3]], 3), ([lines[0], lines[2], lines[3]], 2),
      (Array(lines[1...]), 1), ([lines[0], lines[0], lines[1], lines[2], lines[3]], 2), (["{}"] + lines[1...], 1),
    ]
    for (forged, number) in forgeries {
      try folder.put("public.history/publications.jsonl", forged.joined(separator: "\n") + "\n")
      #expect(try finding()?.brokenAt == number, "\(forged)")
      #expect(try finding()?.isClean == false)
    }
  }

  @Test("A site whose manifests fit its forged files is none of its publications; an older one is not the latest")
  func forged() throws {
    try publish("a", at: "t1")
    try FileManager.default.copyItem(atPath: folder.output, toPath: folder / "older")
    try publish("b", at: "t2")
    try ListedSite.publish(["index.html": "giả"], to: folder / "forged/public")
    try FileManager.default.removeItem(atPath: folder.output)
    try FileManager.default.copyItem(atPath: folder / "forged/public", toPath: folder.output)
    let verification = try SiteVerifier.verify(folder.output)
    #expect(verification.differences.isEmpty)
    #expect(verification.history?.entry == nil)
    #expect(!verification.isClean)
    // The next publication says that it found something else than was published.
    #expect(try publish("c", at: "t3").foundChanged)
    let last = try #require(try finding()?.entry)
    #expect(last.found == verification.seal)
    try FileManager.default.removeItem(atPath: folder.output)
    try FileManager.default.copyItem(atPath: folder / "older", toPath: folder.output)
    #expect(try finding()?.entry?.number == 1)
    #expect(try finding()?.isClean == false)
  }

  @Test("Parts that are published are an entry too, the same as of a whole publication")
  func parts() throws {
    try publish("a", at: "t1")
    let parts = ["index.html", "404.html", "xa-phuong/phu-lam"]
    try ListedSite.replace(parts, ["index.html": "b"], in: folder.output, plan: ListedSite.plan(published: "t2"))
    #expect(try finding()?.isClean == true)
    #expect(try finding()?.count == 2)
    try ListedSite.publish(["index.html": "b"], to: folder / "whole/public", plan: ListedSite.plan(published: "t2"))
    #expect(try SiteVerifier.verify(folder / "whole/public").seal == SiteVerifier.verify(folder.output).seal)
  }

  @Test("A build that was killed between the exchange and its entry: the next command takes the entry in, or out", arguments: [true, false])
  func settled(isPublished: Bool) throws {
    try publish("a", at: "t1")
    let before = try lines()
    try publish("b", at: "t2")
    let after = try lines()
    try folder.put("public.history/publications.jsonl", before.joined(separator: "\n") + "\n")
    try folder.put("public.history/publications.jsonl-new", after.joined(separator: "\n") + "\n")
    if !isPublished {
      // The exchange did not come about.
      try FileManager.default.removeItem(atPath: folder.output)
      try ListedSite.publish(["index.html": "a"], to: folder.output, plan: ListedSite.plan())
    }
    try Publication.recover(output: folder.output)
    #expect(try lines() == (isPublished ? after : before))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.output + ".history") == ["publications.jsonl"])
  }

  @Test("What signs gets each line before anything is published; where it refuses, the old site stands")
  func signed() throws {
    var plan = ListedSite.plan(published: "t1")
    plan.sign = { line in Array("signed ".utf8) + line }
    try ListedSite.publish(to: folder.output, plan: plan)
    let signature = try String(contentsOfFile: folder.output + ".history/1.sig", encoding: .utf8)
    #expect(try signature == "signed " + lines()[0])
    #expect(try finding()?.signature == folder.output + ".history/1.sig")
    let before = try site(folder.output)
    plan.sign = { _ throws(PublicationError) in throw .notSigned("no key") }
    #expect(failure { try ListedSite.publish(["index.html": "b"], to: folder.output, plan: plan) } == .notSigned("no key"))
    #expect(try site(folder.output) == before)
    #expect(try lines().count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.output + ".history").sorted() == ["1.sig", "publications.jsonl"])
  }
}
