import FlyingFox
import Foundation
import Synchronization

/// Answers requests: files of the folder, the event stream, its script and style; everything else is refused.
final class RequestHandler: HTTPHandler {
  private let folder: ServedFolder
  private let announcements: Announcements
  /// Nil until the server listens.
  private let port = Mutex<UInt16?>(nil)

  init(folder: String, announcements: Announcements) {
    self.folder = ServedFolder(root: folder)
    self.announcements = announcements
  }

  /// Lets requests in that name this port.
  func open(_ number: UInt16) { port.withLock { $0 = number } }

  /// The port; nil until the server listens.
  var openPort: UInt16? { port.withLock { $0 } }

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard let port = openPort, LoopbackHost.isValid(request.headers[.host], port: port) else {
      return Answer(.forbidden, "text/plain; charset=utf-8", Array("Host?\n".utf8)).response(to: request)
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = Answer(.methodNotAllowed, "text/plain; charset=utf-8", Array("GET, HEAD\n".utf8)).response(to: request)
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    // As it was sent: escapes are decoded once, and by us.
    guard let path = RequestPath(request.target.path()) else { return missing(request) }
    if path.names.first.map({ $0.elementsEqual(LivePage.folder.utf8) }) == true { return own(path, request) }
    return file(path, request)
  }

  /// What is no file of the site.
  private func own(_ path: RequestPath, _ request: HTTPRequest) -> HTTPResponse {
    guard path.names.count == 2, !path.isFolder else { return missing(request) }
    switch String(decoding: path.names[1], as: UTF8.self) {
    case LivePage.scriptName: return Answer(.ok, "text/javascript; charset=utf-8", PackageResources.live_js).response(to: request)
    case LivePage.styleName: return Answer(.ok, "text/css; charset=utf-8", PackageResources.live_css).response(to: request)
    case LivePage.eventsName where request.method == .GET:
      return HTTPResponse(
        statusCode: .ok, headers: Answer.headers("text/event-stream; charset=utf-8"),
        body: HTTPBodySequence(from: EventStream(announcements.listen())))
    default: return missing(request)
    }
  }

  private func file(_ path: RequestPath, _ request: HTTPRequest) -> HTTPResponse {
    // Before the file is opened: a page that was just replaced is then said to be old, and loads itself anew.
    let version = announcements.version
    let names = path.isFolder ? path.names + [Array("index.html".utf8)] : path.names
    switch folder.open(names) {
    case .nothing: return missing(request)
    case .folder where path.isFolder: return missing(request)
    case .folder:
      var response = Answer(.permanentRedirect, "text/plain; charset=utf-8", []).response(to: request)
      response.headers[.location] = path.folderAddress
      return response
    case .file(let file):
      let type = ContentType.of(names.last ?? [])
      guard type.hasPrefix("text/html") else {
        return Answer.response(type, file, to: request)
      }
      guard let page = file.contents() else { return missing(request) }
      return Answer(.ok, type, LivePage(page, version: version).bytes).response(to: request)
    }
  }

  /// The site's own page for what it does not have.
  private func missing(_ request: HTTPRequest) -> HTTPResponse {
    let version = announcements.version
    var page: [UInt8]?
    if case .file(let file) = folder.open([Array("404.html".utf8)]) { page = file.contents() }
    let bytes = LivePage(page ?? LivePage.standIn(announcements.words), version: version).bytes
    return Answer(.notFound, "text/html; charset=utf-8", bytes).response(to: request)
  }
}
