import Glibc

extension Publication {
  /// Some bytes of a file of the old site, which stands until `commit`. Throws what the disk refuses, also for a file that is not there or ends before.
  public func before(_ path: String, _ range: Range<Int>) throws(PublicationError) -> [UInt8] {
    let path = try SitePath(path)
    guard let oldSite = stage.oldSite else { throw .disk(.read, path: location.shown(path.text), code: ENOENT) }
    switch OpenFile.open(path.text, beneath: oldSite.descriptor) {
    case .failed(let code): throw .disk(.read, path: location.shown(path.text), code: code)
    case .file(let file):
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
        if lseek(file.descriptor, off_t(range.lowerBound), SEEK_SET) >= 0, let read = file.read(into: UnsafeMutableRawBufferPointer(buffer)) {
          count = read
        } else {
          code = errno
        }
      }
      guard code == 0, bytes.count == range.count else { throw .disk(.read, path: location.shown(path.text), code: code == 0 ? EIO : code) }
      return bytes
    }
  }
}
