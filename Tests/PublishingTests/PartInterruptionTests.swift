import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("An exchange of parts that is cut short")
struct PartInterruptionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try publish(PartsTests.old, to: folder.output)
  }

  static let parts = ["404.html", "index.html", "moi/moi", "tinh/dong-nai", "xa-phuong/phu-lam", "xa-phuong/tran-bien"]
  /// A file and a folder changed, a part that is new with its folder, one that goes with its folder, one that is equal.
  static let new = PartsTests.changed([
    "404.html": "mới", "moi/moi/index.html": "mới", "tinh/dong-nai/index.html": nil, "xa-phuong/phu-lam/index.html": "mới",
  ])

  /// Writes the parts; `step` is called with the number of each step before it is done.
  static func replace(_ output: String, inOneStep: Bool, step: @escaping @Sendable (Int) throws(PublicationError) -> Void) throws {
    let steps = Steps()
    let publication = try Publication.begin(output: output, parts: parts, method: inOneStep ? .oneStep : .journal) { () throws(PublicationError) in
      try step(steps.next())
    }
    for (path, text) in new.sorted(by: { $0.key < $1.key }) where path != "du-lieu-mo/a.csv" { try publication.write(path, Array(text.utf8)) }
    _ = try publication.commit()
  }

  final class Steps: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
      count.withLock { count in
        defer { count += 1 }
        return count
      }
    }
  }

  /// The journal, two exchanges of one or two steps, a part moved in, one moved away, the journal's end.
  static let stepsInOne = 6
  static let stepsInTwo = 8

  private func folders() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: folder.output).sorted() }

  @Test("The number of steps is known, so that the tests below see each of them", arguments: [true, false])
  func steps(inOneStep: Bool) throws {
    let steps = Steps()
    try Self.replace(folder.output, inOneStep: inOneStep) { _ in _ = steps.next() }
    #expect(steps.next() == (inOneStep ? Self.stepsInOne : Self.stepsInTwo))
    #expect(try site(folder.output) == Self.new)
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test("An error at any step leaves the old site with all its files and folders", arguments: 0..<stepsInTwo, [true, false])
  func failing(number: Int, inOneStep: Bool) throws {
    // The last step comes when all parts are exchanged: there the new site stands.
    guard number < (inOneStep ? Self.stepsInOne : Self.stepsInTwo) - 1 else { return }
    let before = try identities(folder.output).filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".csv") }
    let all = try folders()
    let error = PublicationError.disk(.rename, path: "x", code: EACCES)
    #expect(
      failure { try Self.replace(folder.output, inOneStep: inOneStep) { step throws(PublicationError) in if step == number { throw error } } }
        == error)
    #expect(try site(folder.output) == PartsTests.old)
    #expect(try folders() == all)
    #expect(try identities(folder.output).filter { before[$0.key] != nil } == before)
    #expect(try folder.names == ["public", "public.lock"])
    try Self.replace(folder.output, inOneStep: inOneStep) { _ in }
    #expect(try site(folder.output) == Self.new)
  }

  @Test("An error that stops the way back too is ended by the next command, which goes forward", arguments: 2..<stepsInTwo)
  func failingTwice(number: Int) throws {
    let error = PublicationError.disk(.rename, path: "x", code: EACCES)
    let result = failure {
      try Self.replace(folder.output, inOneStep: false) { step throws(PublicationError) in if step >= number { throw error } }
    }
    #expect(result == error)
    try Publication.recover(output: folder.output)
    #expect(try site(folder.output) == Self.new)
    #expect(try !publish(Self.new, to: folder.output).exchanged)
    #expect(try folder.names == ["public", "public.lock"])
  }

  #if compiler(>=6.3)
    @Test("A build killed at any step is ended by the next command", arguments: 0..<stepsInTwo, [true, false])
    func kill(number: Int, inOneStep: Bool) async throws {
      guard number < (inOneStep ? Self.stepsInOne : Self.stepsInTwo) else { return }
      await #expect(processExitsWith: .signal(SIGKILL)) { [output = folder.output as String, number = number as Int, inOneStep = inOneStep as Bool] in
        try PartInterruptionTests.replace(output, inOneStep: inOneStep) { if $0 == number { Glibc.kill(getpid(), SIGKILL) } }
      }
      let expected = number == 0 ? PartsTests.old : Self.new
      switch number % 3 {
      case 0: try Publication.recover(output: folder.output)
      case 1: try Publication.begin(output: folder.output, parts: ["du-lieu-mo"]).abandon()
      default: try Publication.begin(output: folder.output).abandon()
      }
      #expect(try site(folder.output) == expected)
      #expect(!FileManager.default.fileExists(atPath: folder / ".public.exchange"))
      // Nothing is left to do for a whole publication, empty folders included, and nothing lies beside the site after it.
      #expect(try !publish(expected, to: folder.output).exchanged)
      #expect(try folder.names == ["public", "public.lock"])
    }
  #endif

  @Test("An exchange that is ended twice, or whose stage is gone, does no harm", arguments: [true, false])
  func again(stageGone: Bool) throws {
    let location = try OutputLocation(folder.output)
    try publish(["404.html": "mới", "tinh/x": "y"], to: folder / "next")
    try FileManager.default.moveItem(atPath: folder / "next", toPath: folder / ".public.stage-7")
    let inode = try #require(try FileStatus(at: folder / ".public.stage-7/404.html")?.inode)
    let note = PartNote(
      stage: ".public.stage-7", changes: [PartChange(path: "404.html", inode: inode), PartChange(path: "tinh/dong-nai", inode: nil)])
    if stageGone { try Folder.removeAll(folder / ".public.stage-7") }
    for _ in 0..<2 {
      try Journal.write(.parts(note), at: location)
      try Publication.recover(output: folder.output)
    }
    #expect(try site(folder.output) == PartsTests.changed(["404.html": stageGone ? "Không có" : "mới", "tinh/dong-nai/index.html": nil]))
  }

  @Test("A note is read as it was written, and one that is cut short or foreign is none")
  func note() throws {
    let note = PartNote(
      stage: ".public.stage-12", changes: [PartChange(path: "xa phường/a\nb", inode: .max), PartChange(path: "404.html", inode: nil)])
    let bytes = note.bytes
    #expect(PartNote(bytes) == note)
    for count in bytes.indices { #expect(PartNote(Array(bytes[..<count])) == nil, "\(count)") }
    for position in bytes.indices {
      var other = bytes
      other[position] ^= 1
      #expect(PartNote(other) == nil, "\(position)")
    }
    #expect(PartNote(bytes + [0]) == nil)
    #expect(PartNote(PartNote(stage: ".public.stage-1", changes: [PartChange(path: "../a", inode: 1)]).bytes) == nil)
  }
}
