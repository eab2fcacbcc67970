import Glibc

extension Publication {
  /// Some bytes of a file of the old site, which stands until `commit`. Throws what the disk refuses, also for a file that is not there or ends before.
  public func before(_ path: String, _ range: Range<Int>) throws(PublicationError) -> [UInt8] {
    let path = try SitePath(path)
    switch OpenFile.open(PathText.join(location.path, path.text), O_RDONLY | O_NOFOLLOW | O_NONBLOCK) {
    case .failed(let code): throw .disk(.read, path: location.shown(path.text), code: code)
    case .file(let file):
      guard let bytes = file.read(range) else { throw .disk(.read, path: location.shown(path.text), code: errno) }
      return bytes
    }
  }
}
