import Glibc

/// The folder that is served, opened anew by each request, for a build puts another in its place.
struct ServedFolder: Sendable {
  /// Where it lies.
  let root: String

  /// What lies at a path.
  enum Found {
    case file(ServedFile)
    case folder
    case nothing
  }

  /// Opens what lies at a path. Links inside the folder are never followed, and nothing but ordinary files is opened.
  func open(_ names: [[UInt8]]) -> Found {
    var opened = OpenDescriptor(Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    for (position, name) in names.enumerated() {
      guard let folder = opened else { return .nothing }
      let kind = position + 1 < names.count ? O_DIRECTORY : 0
      // Without waiting, for a pipe would make it wait for a writer.
      opened = OpenDescriptor(name.withCString { openat(folder.number, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | kind) })
    }
    var status = stat()
    guard let opened, fstat(opened.number, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file(ServedFile(opened, size: Int(status.st_size)))
    default: return .nothing
    }
  }
}

/// An open file that is served.
struct ServedFile: Sendable {
  /// In bytes, when it was opened.
  let size: Int
  private let descriptor: OpenDescriptor

  fileprivate init(_ descriptor: OpenDescriptor, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  /// Bytes from some place on, as many as there are and at most `count`. Nil where the disk refuses.
  func read(from offset: Int, count: Int) -> [UInt8]? {
    var code = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat { code = pread(descriptor.number, buffer.baseAddress, count, off_t(offset)) } while code < 0 && errno == EINTR
      filled = max(0, code)
    }
    return code < 0 ? nil : bytes
  }

  /// All bytes. Nil where the disk refuses.
  func contents() -> [UInt8]? {
    var bytes: [UInt8] = []
    while let piece = read(from: bytes.count, count: max(1, size - bytes.count)) {
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    return nil
  }
}

/// A descriptor that is closed when nobody uses it any more.
private final class OpenDescriptor: Sendable {
  let number: Int32

  /// Nil for what could not be opened.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit { _ = close(number) }
}

extension [UInt8] {
  /// Calls a body with the bytes as the system wants a name.
  fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      // Never empty, for a zero ends it.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}
