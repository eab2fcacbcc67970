import Glibc

extension Publication {
  /// Some bytes of a file of the old site, which stands until `commit`. Throws what the disk refuses, also for a file that is not there or ends before.
  public func before(_ path: String, _ range: Range<Int>) throws(PublicationError) -> [UInt8] {
    let path = try SitePath(path)
    guard let oldSite = stage.oldSite else { throw .disk(.read, path: location.shown(path.text), code: ENOENT) }
    switch OpenFile.open(path.text, beneath: oldSite.descriptor) {
    case .failed(let code): throw .disk(.read, path: location.shown(path.text), code: code)
    case .file(let file):
      guard let bytes = file.read(range) else { throw .disk(.read, path: location.shown(path.text), code: errno) }
      return bytes
    }
  }
}
