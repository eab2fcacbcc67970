import Glibc
import Testing

@testable import Typesetting

@Suite struct CardPainterTests {
  private func absence(_ answer: String) throws -> PaintingAbsence? {
    let python = try fakePython(answer)
    defer { unlink(python) }
    do {
      _ = try CardPainter.find(among: [python])
      return nil
    } catch { return error }
  }

  @Test func whatIsMissingIsSaid() throws {
    #expect(try absence("printf 'ready 5\\n0.5.0'") == nil)
    guard case .noLibrary(_, "no module") = try absence("printf 'absent 9\\nno module'") else {
      Issue.record("another absence")
      return
    }
    #expect(
      try absence("printf 'fonts 15\\nLiberation Sans'")?.vi
        == "không tạo ảnh chia sẻ vì máy không có phông chữ Liberation Sans; chạy make site để cài")
    #expect(
      try absence("printf 'other 5\\n0.4.1'")?.en.hasSuffix("has resvg-py 0.4.1, not 0.5; make site installs it, or name another with --python")
        == true)
    #expect(throws: PaintingAbsence.noPython(["/nowhere/python"])) { try CardPainter.find(among: ["/nowhere/python"]) }
  }

  @Test func picturesAreHandedOnWithTheirNumbers() throws {
    let python = try fakePython("printf 'ready 1\\n5'; read svg; printf 'png 1\\na'; read svg; printf 'png 1\\nb'; read svg")
    defer { unlink(python) }
    nonisolated(unsafe) var written: [Int: [UInt8]] = [:]
    try CardPainter(python: python).paint(2, processes: 1, svg: { "<svg>\($0)</svg>" }) { written[$0] = $1 }
    #expect(written == [0: Array("a".utf8), 1: Array("b".utf8)])
  }

  @Test func aPictureThatCannotBeMadeEndsTheBuild() throws {
    let python = try fakePython("printf 'ready 1\\n5'; read svg; printf 'failed 3\\nbad'; read svg")
    let ending = try fakePython("printf 'ready 1\\n5'; read svg")
    defer { [python, ending].forEach { (path: String) in _ = unlink(path) } }
    #expect(throws: PaintingFailure.failed("bad")) { try CardPainter(python: python).paint(1, processes: 1, svg: { _ in "" }) { _, _ in } }
    #expect(throws: PaintingFailure.ended) { try CardPainter(python: ending).paint(1, processes: 1, svg: { _ in "" }) { _, _ in } }
    #expect(throws: PaintingFailure.cannotStart(python: "/nowhere")) {
      try CardPainter(python: "/nowhere").paint(1, processes: 1, svg: { _ in "" }) { _, _ in }
    }
  }
}
