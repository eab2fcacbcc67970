import Testing

@testable import Serving

@Suite("Notices on their way to browsers")
struct AnnouncementTests {
  private let words = LiveWords(
    language: "vi", errors: "# lỗi", explanation: "sửa đi", warnings: "# lưu ý", rest: "và # nữa", hide: "thu nhỏ", lost: "dừng", nothing: "chưa có")

  @Test("A browser hears at once how things stand, then of each change", .timeLimit(.minutes(1)))
  func hears() async throws {
    let announcements = Announcements(words, version: "a-0")
    var events = announcements.listen().makeAsyncIterator()
    #expect(try #require(await events.next()).contains("\"version\":\"a-0\""))
    announcements.announce(SiteState(version: "a-1"))
    #expect(try #require(await events.next()).contains("\"version\":\"a-1\""))
  }

  @Test("One that is slow to listen hears the newest alone", .timeLimit(.minutes(1)))
  func slow() async throws {
    let announcements = Announcements(words, version: "a-0")
    var events = announcements.listen().makeAsyncIterator()
    for number in 1...100 { announcements.announce(SiteState(version: "a-\(number)")) }
    announcements.repeatLast()
    #expect(try #require(await events.next()).contains("\"version\":\"a-100\""))
  }

  @Test("Those that left are forgotten", .timeLimit(.minutes(1)))
  func left() async {
    let announcements = Announcements(words, version: "a-0")
    let reader = Task { for await _ in announcements.listen() {} }
    while announcements.listenerCount == 0 { await Task.yield() }
    reader.cancel()
    await reader.value
    while announcements.listenerCount > 0 { await Task.yield() }
  }

  @Test("An event is one line, whatever the notices say", .timeLimit(.minutes(1)))
  func event() async throws {
    let announcements = Announcements(words, version: "a-0")
    let notice = Notice(
      place: "a.csv:1:2", message: "một\ndòng \"khác\"\r\n\ndata: x", advice: "</script>", id: "some-id", related: ["b.csv:2: ở đây"])
    announcements.announce(SiteState(version: "a-0", errors: .init(notices: [notice], count: 7)))
    var events = announcements.listen().makeAsyncIterator()
    let text = String(decoding: try #require(await events.next()), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(text.hasPrefix("event: state\ndata: {") && text.hasSuffix("}\n\n"))
    for words in ["\"title\":\"7 lỗi\"", "\"rest\":\"và 6 nữa\"", "một\\ndòng \\\"khác\\\"", "\"id\":\"some-id\"", "\"title\":\"0 lưu ý\""] {
      #expect(text.contains(words), "\(words)")
    }
  }
}

extension [UInt8] {
  fileprivate func contains(_ words: String) -> Bool { String(decoding: self, as: UTF8.self).contains(words) }
}
