import FlyingFox
import FlyingSocks
import Glibc

/// Serves a folder to this computer alone.
public struct SiteServer: Sendable {
  private let folder: String
  private let port: UInt16
  private let announcements: Announcements

  /// A server of a folder, which need not be there yet. Port 0 stands for any that is free.
  public init(folder: String, port: UInt16, announcements: Announcements) {
    self.folder = folder
    self.port = port
    self.announcements = announcements
  }

  /// Serves until the task is cancelled. Once it listens, `opened` is called with the port. Throws what keeps it from that.
  public func run(opened: @escaping @Sendable (UInt16) -> Void) async throws(ServingFailure) {
    let handler = RequestHandler(folder: folder, announcements: announcements)
    do {
      let server = HTTPServer(address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: handler)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await keepServing(server, handler) { try sockaddr_in.inet(ip4: "127.0.0.1", port: $0) } }
        group.addTask {
          try await server.waitUntilListening(timeout: 30)
          guard case .ip4(_, let number) = await server.listeningAddress else { throw SocketError.disconnected }
          handler.open(number)
          opened(number)
          // Where this computer has the newer kind of addresses too; without them nothing is lost.
          let second = HTTPServer(address: .loopback(port: number), logger: .disabled, handler: handler)
          try? await keepServing(second, handler) { sockaddr_in6.loopback(port: $0) }
        }
        group.addTask {
          while true {
            try await Task.sleep(for: .seconds(15))
            announcements.repeatLast()
          }
        }
        while try await group.next() != nil {}
      }
    } catch SocketError.failed(_, let code, _) {
      throw ServingFailure(port: port, code: code)
    } catch is CancellationError {
      return
    } catch {
      throw ServingFailure(port: port, code: nil)
    }
  }
}

extension SiteServer {
  /// What keeps the system from taking one connection more, and is over once others are closed.
  private static let passing: Set<Int32> = [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED]

  /// Runs a server, and once it has listened another in its place whenever one ends for want of room: the connection for which there is none ends it, and all
  /// others with it.
  private func keepServing<Address: SocketAddress>(
    _ first: HTTPServer, _ handler: RequestHandler, address: (UInt16) throws -> Address
  ) async throws {
    var server = first
    while true {
      do {
        return try await server.run()
      } catch let error as SocketError {
        guard let number = handler.openPort, case .failed(_, let code, _) = error, Self.passing.contains(code) else { throw error }
        try await Task.sleep(for: .milliseconds(100))
        server = HTTPServer(address: try address(number), logger: .disabled, handler: handler)
      }
    }
  }
}

/// Why nothing can be served.
public struct ServingFailure: Error, Equatable, Sendable {
  /// The port that was asked for.
  public let port: UInt16
  /// The system's `errno`; nil where it gave none.
  public let code: Int32?

  /// Whether another program has the port.
  public var isPortTaken: Bool { code == EADDRINUSE }

  /// Whether the port is kept for the system.
  public var isPortRefused: Bool { code == EACCES }
}
