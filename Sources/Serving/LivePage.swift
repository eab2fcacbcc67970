/// A page of the site as it is served: with the script that listens for notices. Nothing of it is ever written into the output.
struct LivePage {
  /// The folder of all addresses that are no file of the site.
  static let folder = "_tiendo"
  static let scriptName = "live.js"
  static let styleName = "live.css"
  static let eventsName = "events"

  /// The page.
  let bytes: [UInt8]

  /// A page of the build of the site that `version` names.
  ///
  /// Policies that it bears itself are widened by what the script needs and nothing else: scripts, styles and an event stream of its own server.
  init(_ page: [UInt8], version: String) {
    let head = PageHead(page)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count + 200)
    var start = 0
    for policy in head.policies {
      bytes += page[start..<policy.lowerBound]
      bytes += ContentPolicy(String(decoding: page[policy], as: UTF8.self)).allowingOwnServer.utf8
      start = policy.upperBound
    }
    bytes += page[start..<head.end]
    // A version is letters, digits and hyphens, see SiteState.
    bytes += "<script src=\"/\(Self.folder)/\(Self.scriptName)\" data-version=\"\(version)\" defer></script>\n".utf8
    bytes += page[head.end...]
    self.bytes = bytes
  }

  /// The page that stands in where the site has none.
  static func standIn(_ words: LiveWords) -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="\(words.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>tiendo serve</title>
      <link rel="stylesheet" href="/\(folder)/\(styleName)">
      </head>
      <body>
      <main class="stand-in"><h1>tiendo serve</h1><p>\(words.nothing)</p></main>
      </body>
      </html>

      """.utf8)
  }
}
