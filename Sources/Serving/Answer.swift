import FlyingFox
import FlyingSocks
import Foundation

/// An answer of bytes that are at hand.
struct Answer {
  private let status: HTTPStatusCode
  private let type: String
  private let bytes: [UInt8]

  init(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) {
    self.status = status
    self.type = type
    self.bytes = bytes
  }

  /// What every answer says of itself: its type, which no browser is to guess; nothing is kept, nothing is told to or read by other sites.
  static func headers(_ type: String) -> HTTPHeaders {
    [
      .contentType: type,
      .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
  }

  /// The answer; to HEAD without its bytes.
  func response(to request: HTTPRequest) -> HTTPResponse {
    var headers = Self.headers(type)
    guard request.method != .HEAD else {
      headers[.contentLength] = String(bytes.count)
      return HTTPResponse(statusCode: status, headers: headers)
    }
    // In one piece: the system would hold a second small one back until the first is acknowledged.
    return HTTPResponse(statusCode: status, headers: headers, body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count)))
  }

  /// A file as it is, in pieces.
  static func response(_ type: String, _ file: ServedFile, to request: HTTPRequest) -> HTTPResponse {
    guard request.method != .HEAD else {
      var headers = headers(type)
      headers[.contentLength] = String(file.size)
      return HTTPResponse(statusCode: .ok, headers: headers)
    }
    return HTTPResponse(
      statusCode: .ok, headers: headers(type), body: HTTPBodySequence(from: FileStream(file: file), count: file.size, suggestedBufferSize: 1 << 18))
  }
}

/// The bytes of a file as they are sent.
struct FileStream: AsyncBufferedSequence {
  typealias Element = UInt8
  let file: ServedFile

  func makeAsyncIterator() -> Iterator { Iterator(file: file) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let file: ServedFile
    private var position = 0

    init(file: ServedFile) { self.file = file }

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      let wanted = Swift.min(count, file.size - position)
      guard wanted > 0 else { return nil }
      // A file that became shorter, or that the disk refuses, breaks the connection: the browser was told its length.
      guard let bytes = file.read(from: position, count: wanted), !bytes.isEmpty else { throw SocketError.disconnected }
      position += bytes.count
      return bytes
    }
  }
}

/// Notices as they are sent, for as long as the browser listens.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8
  private let events: AsyncStream<[UInt8]>

  init(_ events: AsyncStream<[UInt8]>) { self.events = events }

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator

    mutating func next() async throws -> UInt8? { throw SocketError.disconnected }

    /// A whole event, however long.
    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { await events.next() }
  }
}
