import Foundation
import Testing

@testable import Publishing

@Suite("A build cut short leaves the old site whole")
struct InterruptionTests {
  let folder: TemporaryFolder
  private let old = ["index.html": "old", "a/b.html": "same"]
  private let new = ["index.html": "new", "a/b.html": "same"]

  init() throws {
    folder = try TemporaryFolder()
    try publish(old, to: folder.output)
  }

  #if compiler(>=6.3)
    @Test("A build killed in the middle leaves only what the next one removes")
    func kill() async throws {
      let before = try identities(folder.output)
      await #expect(processExitsWith: .signal(SIGKILL)) { [output = folder.output as String] in
        let publication = try Publication.begin(output: output)
        try publication.write("index.html", Array("new".utf8))
        try publication.write("a/b.html", Array("same".utf8))
        Glibc.kill(getpid(), SIGKILL)
      }
      #expect(try identities(folder.output) == before)
      #expect(try folder.names.filter { $0.hasPrefix(".public.stage-") }.count == 1)
      try checkNextBuild()
    }

    @Test("A file the system cuts off fails the build, also when the caller goes on")
    func cutOff() async throws {
      let before = try identities(folder.output)
      await #expect(processExitsWith: .success) { [output = folder.output as String] in
        // A limit of this process alone stands for a full disk: the first write ends short, the next is refused.
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 1_000, rlim_max: 1_000)
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
        let publication = try Publication.begin(output: output)
        let expected = PublicationError.disk(.write, path: output + "/large.csv", code: EFBIG)
        #expect(failure { try publication.write("large.csv", [UInt8](repeating: 65, count: 5_000)) } == expected)
        try publication.write("index.html", Array("new".utf8))
        #expect(failure { _ = try publication.commit() } == expected)
      }
      #expect(try identities(folder.output) == before)
      try checkNextBuild()
    }
  #endif

  @Test("Where a file cannot be linked, its copy has its bytes and times", arguments: [0, 65_536, 200_001])
  func copy(count: Int) throws {
    try folder.put("from", String(repeating: "x", count: count))
    let times = [timespec(tv_sec: 1_000_000, tv_nsec: 5), timespec(tv_sec: 2_000_000, tv_nsec: 7)]
    #expect(utimensat(AT_FDCWD, folder / "from", times, 0) == 0)
    #expect(FileCopy.copy(folder / "from", to: folder / "to", mode: 0o640) == 0)
    let (from, to) = (try Identity(folder / "from"), try Identity(folder / "to"))
    #expect(to.inode != from.inode)
    #expect((to.seconds, to.nanoseconds) == (2_000_000, 7))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder / "to")).count == count)
    #expect(FileCopy.copy(folder / "from", to: folder / "to", mode: 0o640) == EEXIST)
    #expect(FileCopy.copy(folder / "none", to: folder / "other", mode: 0o640) == ENOENT)
  }

  @Test("Stages of killed builds are removed, whatever they hold")
  func leftovers() throws {
    try folder.put(".public.stage-1/x/y/z.html", "half")
    try folder.put(".public.old-22/index.html", "older")
    try folder.put("kept.txt", "x")
    try folder.link(".public.stage-1/x/out", to: folder.path)
    try folder.link(".public.stage-333", to: folder.path)
    #expect(FileManager.default.createFile(atPath: folder / ".public.stage-1/x/pipe", contents: nil))
    try checkNextBuild(beside: ["kept.txt"])
  }

  @Test("A publication that is abandoned or dropped leaves nothing", arguments: [true, false])
  func abandoned(explicitly: Bool) throws {
    let before = try identities(folder.output)
    var publication: Publication? = try Publication.begin(output: folder.output)
    try publication?.write("index.html", Array("new".utf8))
    if explicitly { publication?.abandon() }
    publication = nil
    #expect(try identities(folder.output) == before)
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test("A file system that cannot exchange gets two steps with the same end")
  func twoSteps() throws {
    let before = try identities(folder.output)
    let publication = try Publication.begin(output: folder.output, method: .journal)
    for (path, text) in new { try publication.write(path, Array(text.utf8)) }
    #expect(try publication.commit() == PublicationSummary(written: 1, unchanged: 1, kept: 0, removed: 0, exchanged: true))
    #expect(try site(folder.output) == new)
    #expect(try identities(folder.output)["a/b.html"] == before["a/b.html"])
    #expect(try folder.names == ["public", "public.lock"])
  }

  /// Where an exchange in two steps may be killed.
  enum Moment: CaseIterable {
    case afterJournal, betweenSteps, afterSteps
  }

  @Test("An exchange in two steps goes forward wherever it was killed", arguments: Moment.allCases, [true, false])
  func rollForward(moment: Moment, throughBuild: Bool) throws {
    let location = try OutputLocation(folder.output)
    try publish(new, to: folder / "next")
    try FileManager.default.moveItem(atPath: folder / "next", toPath: folder / ".public.stage-7")
    try FileManager.default.removeItem(atPath: folder / "next.lock")
    try Journal.write(.whole(stage: ".public.stage-7"), at: location)
    if moment != .afterJournal { try FileManager.default.moveItem(atPath: folder.output, toPath: folder / ".public.old-7") }
    if moment == .afterSteps { try FileManager.default.moveItem(atPath: folder / ".public.stage-7", toPath: folder.output) }

    if throughBuild {
      #expect(try !publish(new, to: folder.output).exchanged)
      #expect(try folder.names == ["public", "public.lock"])
    } else {
      try Publication.recover(output: folder.output)
    }
    #expect(try site(folder.output) == new)
    #expect(!FileManager.default.fileExists(atPath: location.journal))
  }

  @Test("A journal cut short or foreign moves nothing", arguments: ["", ".public.sta", ".public.stage-7", "../elsewhere\n", "kept\n"])
  func brokenJournal(text: String) throws {
    try folder.put(".public.exchange", text)
    try folder.put("kept/index.html", "x")
    try folder.put(".public.stage-7/index.html", "half")
    try checkNextBuild(beside: ["kept"])
  }

  @Test("An old site whose stage is gone comes back")
  func stageGone() throws {
    try Journal.write(.whole(stage: ".public.stage-7"), at: OutputLocation(folder.output))
    try FileManager.default.moveItem(atPath: folder.output, toPath: folder / ".public.old-7")
    try Publication.recover(output: folder.output)
    #expect(try site(folder.output) == old)
  }

  @Test("What killed builds left goes without a new site too, but not while a build is at work")
  func leftoversWithoutBuild() throws {
    try folder.put(".public.stage-1/index.html", "half")
    try folder.put(".public.cache-new", "half")
    let lock = try BuildLock(OutputLocation(folder.output))
    #expect(failure { try Publication.recover(output: folder.output) } == .locked(output: folder.output))
    _ = consume lock
    try Publication.recover(output: folder.output)
    #expect(try folder.names == ["public", "public.lock"])
    #expect(try site(folder.output) == old)
  }

  @Test("What was left is removed although nobody may write to a folder in it")
  func readOnlyLeftovers() throws {
    try folder.put(".public.old-1/a/b/index.html", "older")
    for path in ["a/b", "a"] { #expect(chmod(folder / ".public.old-1/" + path, 0o555) == 0) }
    try Publication.recover(output: folder.output)
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test("Where the journal cannot be written the old site stands, and the next command does not go forward")
  func noJournal() throws {
    let publication = try Publication.begin(output: folder.output, method: .journal)
    try publication.write("index.html", Array("new".utf8))
    try folder.makeFolder(".public.exchange")
    #expect(failure { _ = try publication.commit() } == .disk(.write, path: folder / ".public.exchange", code: EEXIST))
    try Publication.recover(output: folder.output)
    try checkNextBuild()
  }

  @Test("Without a journal there is nothing to recover, and nothing is made")
  func nothingToRecover() throws {
    try Publication.recover(output: folder / "nowhere/public")
    #expect(try folder.names == ["public", "public.lock"])
  }

  /// The old site is whole; a build of the new one succeeds and leaves nothing but itself, its lock and `beside`.
  private func checkNextBuild(beside: [String] = []) throws {
    #expect(try site(folder.output) == old)
    #expect(try publish(new, to: folder.output).written == 1)
    #expect(try site(folder.output) == new)
    #expect(try folder.names == (beside + ["public", "public.lock"]).sorted())
  }
}
