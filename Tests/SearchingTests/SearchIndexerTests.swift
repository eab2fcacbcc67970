import Glibc
import Testing

@testable import Searching

private let record = SearchRecord(path: "a.html", page: SearchedPage(), kind: ("trang", "Trang"), commune: nil, offices: [])

@Suite struct SearchIndexerTests {
  @Test func aPythonWithTheProgramIsTaken() throws {
    let program = try fake("echo pagefind 1.5.7")
    let bad = try fake("exit 1")
    let good = try fake("echo \(program)")
    defer { [program, bad, good].forEach { (path: String) in _ = unlink(path) } }
    let found = try SearchIndexer.find(among: ["/nowhere/python", bad, good])
    #expect(found.program == program && found.version == "1.5.7")
  }

  @Test func whatIsMissingIsSaid() throws {
    let program = try fake("echo pagefind 1.4.0")
    let absent = try fake("exit 1")
    let old = try fake("echo \(program)")
    let broken = try fake("echo /nowhere/pagefind")
    defer { [program, absent, old, broken].forEach { (path: String) in _ = unlink(path) } }
    func said(_ pythons: String...) -> SearchAbsence? {
      do {
        _ = try SearchIndexer.find(among: pythons)
        return nil
      } catch { return error }
    }
    #expect(said("/nowhere/python") == .noPython(["/nowhere/python"]))
    #expect(said(absent, old) == .noProgram(python: absent))
    #expect(said(broken) == .noProgram(python: broken))
    #expect(
      said(absent)?.vi == "không tạo tìm kiếm vì \(absent) thiếu Pagefind 1.5 (gói pagefind-bin); chạy make site để cài, hoặc nêu --python")
    #expect(said(old)?.en == "no search is made, for \(old) has Pagefind 1.4.0, not 1.5; make site installs it, or name another with --python")
  }

  @Test(arguments: ["exit 1", "printf 'e30=,'; exit 1"])
  func aProgramThatEndsIsAFailure(script: String) throws {
    let program = try fake(script)
    defer { unlink(program) }
    #expect(throws: SearchFailure.cannotRun(program: program)) {
      _ = try SearchIndexer(program: program, version: "1.5.2").index { take in for _ in 0..<200 { try take(record) } }
    }
  }

  @Test func aProgramThatSaysNothingIsStopped() throws {
    let program = try fake("exec sleep 60")
    defer { unlink(program) }
    var indexer = SearchIndexer(program: program, version: "1.5.2")
    indexer.timeLimit = 1
    #expect(throws: SearchFailure.tooSlow(seconds: 1)) { _ = try indexer.index { take in for _ in 0..<2000 { try take(record) } } }
  }

  @Test func whatTheProgramComplainsOfIsSaid() throws {
    var answer: [UInt8] = []
    Base64.append("{\"message_id\":1,\"payload\":{\"type\":\"Error\",\"message\":\"no\"}}".utf8, to: &answer)
    let program = try fake("printf '\(String(decoding: answer, as: UTF8.self)),'; exec sleep 60")
    defer { unlink(program) }
    #expect(throws: SearchFailure.refused(answer: "{\"message_id\":1,\"payload\":{\"type\":\"Error\",\"message\":\"no\"}}")) {
      _ = try SearchIndexer(program: program, version: "1.5.2").index { take in try take(record) }
    }
  }
}
