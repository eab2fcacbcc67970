import JSON
import Synchronization

/// The place for notices: how the site stands, and the browsers that want to hear of it.
public final class Announcements: Sendable {
  /// The words around the notices.
  let words: LiveWords
  private let state: Mutex<State>

  private struct State {
    var site: SiteState
    var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var next = 0
  }

  /// A place where nothing was built yet.
  public init(_ words: LiveWords, version: String) {
    self.words = words
    state = Mutex(State(site: SiteState(version: version)))
  }

  /// Tells all browsers how the site stands now.
  public func announce(_ site: SiteState) {
    state.withLock { state in
      state.site = site
      tell(state)
    }
  }

  /// Tells all of them once more, which changes nothing for them: that a connection was closed is found by writing to it.
  func repeatLast() { state.withLock { tell($0) } }

  /// Under the lock, so that nobody hears of an older state last.
  private func tell(_ state: State) {
    let event = event(state.site)
    for listener in state.listeners.values { listener.yield(event) }
  }

  /// The build of the site that lies in the folder.
  var version: String { state.withLock { $0.site.version } }

  /// What a browser hears: how the site stands, at once and after each announcement. One that is slow to listen hears the newest alone.
  func listen() -> AsyncStream<[UInt8]> {
    let (stream, listener) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = listener
      listener.yield(event(state.site))
      return state.next
    }
    listener.onTermination = { [weak self] _ in self?.forget(number) }
    return stream
  }

  /// Whether any page is being looked at.
  public var isHeard: Bool { listenerCount > 0 }

  /// How many browsers listen.
  var listenerCount: Int { state.withLock { $0.listeners.count } }

  private func forget(_ number: Int) { state.withLock { _ = $0.listeners.removeValue(forKey: number) } }

  /// A server-sent event of one line of JSON.
  private func event(_ site: SiteState) -> [UInt8] {
    let members = [
      ("version", JSONText.string(site.version)), ("language", JSONText.string(words.language)),
      ("errors", list(site.errors, title: words.errors)), ("warnings", list(site.warnings, title: words.warnings)),
      ("explanation", JSONText.string(words.explanation)), ("hide", JSONText.string(words.hide)), ("lost", JSONText.string(words.lost)),
    ]
    return Array("event: state\ndata: \(object(members))\n\n".utf8)
  }

  private func list(_ counted: SiteState.Counted, title: String) -> String {
    let rest = counted.count - counted.notices.count
    return object([
      ("title", counting(title, counted.count)), ("rest", rest > 0 ? counting(words.rest, rest) : "\"\""),
      ("notices", "[" + counted.notices.map(object).joined(separator: ",") + "]"),
    ])
  }

  private func counting(_ words: String, _ count: Int) -> String { JSONText.string(words.replacing("#", with: "\(count)")) }

  private func object(_ notice: Notice) -> String {
    object([
      ("place", JSONText.string(notice.place)), ("message", JSONText.string(notice.message)), ("advice", JSONText.string(notice.advice ?? "")),
      ("id", JSONText.string(notice.id ?? "")), ("related", "[" + notice.related.map { JSONText.string($0) }.joined(separator: ",") + "]"),
    ])
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { JSONText.string($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}
