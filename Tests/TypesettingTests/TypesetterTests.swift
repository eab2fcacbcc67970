import Glibc
import Testing

@testable import Typesetting

private let ready = "printf 'ready 4\\n70.0';"
private let jobs = ["a.html", "b.html"].map { TypesettingJob(page: $0, pdf: $0 + ".pdf", date: "2026-11-05") }

@Suite struct TypesetterTests {
  @Test func aPythonWithTheLibraryIsTaken() throws {
    let bad = try fakePython("printf 'absent 9\\nno module'")
    let good = try fakePython(ready)
    defer { [bad, good].forEach { (path: String) in _ = unlink(path) } }
    #expect(try Typesetter.find(among: ["/nowhere/python", bad, good]).python == good)
  }

  @Test func whatIsMissingIsSaid() throws {
    let absent = try fakePython("printf 'absent 9\\nno module'")
    let old = try fakePython("printf 'other 4\\n65.1'")
    defer { [absent, old].forEach { (path: String) in _ = unlink(path) } }
    func said(_ pythons: String...) -> TypesettingAbsence? {
      do {
        _ = try Typesetter.find(among: pythons)
        return nil
      } catch { return error }
    }
    #expect(said("/nowhere/python") == .noPython(["/nowhere/python"]))
    #expect(said(absent, old) == .noLibrary(python: absent, detail: "no module"))
    #expect(
      said(old)?.vi == "không tạo PDF vì \(old) có WeasyPrint 65.1, cần bản 70; chạy make site để cài, hoặc nêu --python")
    // A program that says nothing at all is no Python.
    #expect(said("/bin/true") == .noPython(["/bin/true"]))
  }

  @Test func documentsAreHandedOnAndMistakesGathered() throws {
    let python = try fakePython(ready + "read job; printf 'missing 5\\nx.css'; read job; printf 'pdf 3\\nabc'; read job")
    defer { unlink(python) }
    nonisolated(unsafe) var written: [String: [UInt8]] = [:]
    let problems = try Typesetter(python: python, version: "70.0").typeset(jobs, folder: "/tmp", base: nil, processes: 1) { written[$0] = $1 }
    #expect(written == ["b.html.pdf": Array("abc".utf8)])
    #expect(problems == [TypesettingProblem(page: "a.html", kind: .missing(path: "x.css"))])
    #expect(problems.first?.vi == "a.html: không tạo PDF được vì không có tệp “x.css”")
  }

  @Test func aSlowDocumentIsStoppedAndTheNextMade() throws {
    let flag = "/tmp/tiendo-typesetting-flag-\(getpid())"
    let python = try fakePython(ready + "read job; if [ -e \(flag) ]; then printf 'pdf 1\\nb'; read job; else : > \(flag); exec sleep 60; fi")
    defer { [python, flag].forEach { (path: String) in _ = unlink(path) } }
    var typesetter = Typesetter(python: python, version: "70.0")
    typesetter.timeLimit = 1
    nonisolated(unsafe) var written: [String] = []
    let problems = try typesetter.typeset(jobs, folder: "/tmp", base: nil, processes: 1) { path, _ in written.append(path) }
    #expect(problems.map(\.kind) == [.tooSlow(seconds: 1)])
    #expect(written == ["b.html.pdf"])
  }

  @Test(arguments: [
    ready + "read job; exit 1", ready + "exit 1", ready + "read job; printf 'pdf 10\\nabc'", ready + "read job; printf 'nonsense\\n'",
  ])
  func workersThatEndAgainAndAgainAreAFailure(script: String) throws {
    let python = try fakePython(script)
    defer { unlink(python) }
    #expect(throws: TypesettingFailure.ended(page: "a.html")) {
      try Typesetter(python: python, version: "70.0").typeset(jobs, folder: "/tmp", base: nil, processes: 1) { _, _ in }
    }
  }

  @Test func aPageThatEndsItsWorkerIsTriedOnceMoreAndTheRestIsMade() throws {
    let pages = ["a.html", "b.html", "c.html"].map { TypesettingJob(page: $0, pdf: $0 + ".pdf", date: "2026-11-05") }
    let tries = "/tmp/tiendo-typesetting-tries-\(getpid())"
    let python = try fakePython(
      ready + "while read job; do case $job in *b.html*) echo >> \(tries); exit 1;; *) printf 'pdf 1\\na';; esac; done")
    defer { [python, tries].forEach { (path: String) in _ = unlink(path) } }
    nonisolated(unsafe) var written: [String] = []
    let problems = try Typesetter(python: python, version: "70.0").typeset(pages, folder: "/tmp", base: nil, processes: 1) { path, _ in
      written.append(path)
    }
    #expect(written == ["a.html.pdf", "c.html.pdf"])
    #expect(problems.map(\.kind) == [.ended])
    #expect(problems.first?.en == "b.html: the program that makes PDFs ended in the middle, perhaps for want of memory")
    var attributes = stat()
    #expect(stat(tries, &attributes) == 0 && attributes.st_size == 2)
  }

  @Test func manyDocumentsTakeSeveralWorkers() throws {
    let many = (0..<5).map { TypesettingJob(page: "\($0).html", pdf: "\($0).pdf", date: "2026-11-05") }
    let starts = "/tmp/tiendo-typesetting-starts-\(getpid())"
    let python = try fakePython("echo >> \(starts); " + ready + "while read job; do printf 'pdf 1\\na'; done")
    defer { [python, starts].forEach { (path: String) in _ = unlink(path) } }
    nonisolated(unsafe) var written = 0
    var typesetter = Typesetter(python: python, version: "70.0")
    typesetter.documentsOfAWorker = 2
    _ = try typesetter.typeset(many, folder: "/tmp", base: nil, processes: 1) { _, _ in written += 1 }
    var attributes = stat()
    #expect(stat(starts, &attributes) == 0 && attributes.st_size == 3 && written == 5)
  }

  @Test func aJobAsTheWorkerReadsIt() {
    let job = TypesettingJob(
      page: "a/b.html", pdf: "a/b.pdf", attachments: [.init(path: "a/x \"1\".csv", description: "Số\nliệu")], author: "UBND \\ xã", date: "2026-11-05"
    )
    #expect(
      job.line(base: nil)
        == #"{"html":"a/b.html","base":"http://site.invalid/","public":false,"author":"UBND \\ xã","date":"2026-11-05","#
        + #""attachments":[{"path":"a/x \"1\".csv","name":"x \"1\".csv","description":"Số\nliệu"}]}"#)
    #expect(job.line(base: "https://xa.example/").contains(#""base":"https://xa.example/","public":true"#))
  }
}
