import CPublishing
import Glibc

/// An open file; closed when it goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens `path`, or gives the system's `errno`. Children never inherit it, so that a lock dies with its build.
  ///
  /// A relative path starts at `folder`, an open one; at the working folder when not given.
  static func open(_ path: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0) -> Opened {
    // Not the text itself as argument, of which Swift would make a copy.
    let (descriptor, code) = path.withCString { path -> (Int32, Int32) in
      while true {
        let descriptor = openat(folder, path, flags | O_CLOEXEC, mode)
        if descriptor >= 0 { return (descriptor, 0) }
        if errno != EINTR { return (-1, errno) }
      }
    }
    return code == 0 ? .file(OpenFile(descriptor: descriptor)) : .failed(code)
  }

  /// Opens a file for reading that lies in an open folder. Links are followed inside the folder alone, also those that were put there since the folder was
  /// listed; an absolute one gives `EXDEV`, like all that leads out. Never waits for a pipe.
  static func open(_ path: String, beneath folder: Int32) -> Opened {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC
    let (descriptor, code) = path.withCString { path -> (Int32, Int32) in
      while true {
        let descriptor = publishing_open_beneath(folder, path, flags)
        if descriptor >= 0 { return (descriptor, 0) }
        // The last says that something was renamed meanwhile, so that the kernel cannot be sure.
        if errno != EINTR, errno != EAGAIN { return (-1, errno) }
      }
    }
    if code == ENOSYS { return open(path, in: folder, O_RDONLY | O_NONBLOCK) }
    return code == 0 ? .file(OpenFile(descriptor: descriptor)) : .failed(code)
  }

  /// The outcome of opening.
  enum Opened: ~Copyable {
    case file(OpenFile)
    /// With the system's `errno`.
    case failed(Int32)
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Closes the file and gives the `errno` of what could only be written now, as on a network disk; 0 when all went well.
  consuming func close() -> Int32 {
    let result = Glibc.close(descriptor)
    let code = result == 0 || errno == EINTR ? 0 : errno
    discard self
    return code
  }

  /// Writes all bytes; gives the `errno`, 0 when all went well.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 {
        return EIO
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Reads until `buffer` is full or the file ends; gives the number of bytes read, nil with `errno` set when reading failed.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? { read(into: buffer, atLeast: buffer.count) }

  /// Reads until `buffer` holds as many bytes as are wanted, or the file ends; as many more as come along are taken too.
  func read(into buffer: UnsafeMutableRawBufferPointer, atLeast wanted: Int) -> Int? {
    var filled = 0
    while filled < min(wanted, buffer.count) {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = Glibc.read(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        filled += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return nil
      }
    }
    return filled
  }

  /// The bytes of a range, wherever was read or written before; nil with `errno` set when they cannot be read, also where the file ends before.
  func read(_ range: Range<Int>) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound + count))
        if read > 0 {
          count += read
        } else if read == 0 {
          errno = EIO
          return
        } else if errno != EINTR {
          return
        }
      }
      isWhole = true
    }
    return isWhole ? bytes : nil
  }

  /// Whether the file holds exactly `bytes`, compared in chunks through one buffer. A file that cannot be read is not equal.
  func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let chunk = 64 * 1024
    return withUnsafeTemporaryAllocation(byteCount: max(1, min(bytes.count, chunk)), alignment: 16) { buffer in
      var start = 0
      while start < bytes.count {
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, bytes.count - start)])
        guard read(into: part) == part.count, let found = part.baseAddress, let expected = bytes.baseAddress,
          memcmp(found, expected + start, part.count) == 0
        else { return false }
        start += part.count
      }
      return true
    }
  }

  /// Whether the file holds, from here to its end, the bytes of another. A file that cannot be read is not equal.
  func holdsSame(as other: borrowing OpenFile) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 2 * 64 * 1024, alignment: 16) { buffer in
      let left = UnsafeMutableRawBufferPointer(rebasing: buffer[..<(buffer.count / 2)])
      let right = UnsafeMutableRawBufferPointer(rebasing: buffer[(buffer.count / 2)...])
      while true {
        guard let count = read(into: left), other.read(into: right) == count, let found = left.baseAddress, let expected = right.baseAddress,
          memcmp(found, expected, count) == 0
        else { return false }
        if count < left.count { return true }
      }
    }
  }

  /// Whether the file holds exactly the bytes of some pieces, all of which are asked for. A file that cannot be read is not equal. Throws what
  /// `pieces` throws.
  func holds(_ pieces: FilePieces.Source) throws -> Bool {
    var isEqual = true
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: FilePieces.length, alignment: 16)
    defer { buffer.deallocate() }
    try pieces { piece in
      var rest = piece[...]
      while isEqual, !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(buffer.count))
        let found = UnsafeMutableRawBufferPointer(rebasing: buffer[..<part.count])
        guard read(into: found) == part.count, let left = found.baseAddress, let right = part.baseAddress,
          memcmp(left, right, part.count) == 0
        else {
          isEqual = false
          return
        }
        rest = rest.dropFirst(part.count)
      }
    }
    return isEqual
  }
}
