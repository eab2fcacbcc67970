/// A file of `Templates/assets/`, published with its content's fingerprint in its name, so that servers may let it be kept for ever.
struct Asset: Sendable {
  /// Its path in the templates folder: `assets/tiendo.css`.
  let source: String
  /// Its path in the site: `assets/tiendo.1f2e3d4c.css`.
  let path: String
  /// Its bytes.
  let bytes: [UInt8]

  init(_ source: String, _ bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
    let dot = source.lastIndex(of: ".") ?? source.endIndex
    path = source[..<dot] + "." + ContentFingerprint(bytes).short + source[dot...]
  }
}
