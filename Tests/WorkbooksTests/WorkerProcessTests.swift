import ChildProcess
import Testing

@Suite("A Python that answers one question after the other")
struct WorkerProcessTests {
  private static let echo = """
    import sys
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(b"told %d\\n%s" % (len(line), line))
        sys.stdout.buffer.flush()
    """

  @Test("An answer takes no more memory than its bytes, for answers may be kept")
  func size() throws {
    guard case .process(var worker) = WorkerProcess.start("python3", script: Self.echo) else {
      Issue.record("there is no python3")
      return
    }
    for words in ["a", "Tiến Độ", String(repeating: "x", count: 200_000)] {
      try worker.send(words)
      let answer = try worker.answer(within: 60)
      #expect(answer.word == "told")
      #expect(answer.body == Array((words + "\n").utf8))
      #expect(answer.body.capacity < answer.body.count + 8192)
    }
  }
}
