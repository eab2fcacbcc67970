import Glibc

/// What the system keeps of a file by which a change is seen without reading it.
public struct Fingerprint: Hashable, Sendable {
  /// In bytes.
  public let size: Int64
  /// When the bytes were last changed, in nanoseconds since 1970. A program may set it to what it likes.
  public let modified: Int64
  /// When the file or what the system keeps of it was last changed, in nanoseconds since 1970. No program can set it.
  public let changed: Int64
  /// The file's number on its disk.
  public let inode: UInt64
  /// The disk that the inode belongs to.
  public let device: UInt64

  /// A fingerprint from its parts.
  public init(size: Int64, modified: Int64, changed: Int64, inode: UInt64, device: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  init(_ status: stat) {
    self.init(
      size: Int64(status.st_size), modified: Moment(status.st_mtim).nanoseconds, changed: Moment(status.st_ctim).nanoseconds,
      inode: UInt64(status.st_ino), device: UInt64(status.st_dev))
  }

  /// Whether the file may have changed after it was read although its fingerprint is the same, so that its bytes must be compared. `listed` is
  /// the moment at which the listing began that the fingerprint was kept from.
  ///
  /// A file system writes down times in steps of its clock. A file that is written twice within one step, once before and once after it was
  /// read, has the same times and may have the same size; so times that lie less than a step before the listing say nothing. Later writes do
  /// get a later time. A step is some milliseconds on most disks, a second on some, two on memory sticks; network disks follow a clock of their
  /// own. Two seconds cover all of them, and cost only that a file saved just before a build is read once more by the next one.
  public func isRacy(_ listed: Moment) -> Bool {
    let (limit, overflow) = listed.nanoseconds.subtractingReportingOverflow(2_000_000_000)
    return overflow || max(modified, changed) >= limit
  }
}

extension Fingerprint {
  /// The length of its byte form.
  public static let byteCount = 40

  /// Adds the byte form: size, modified, changed, inode, device, of eight bytes each, the lowest first.
  public func encode(into bytes: inout [UInt8]) {
    for word in [UInt64(bitPattern: size), UInt64(bitPattern: modified), UInt64(bitPattern: changed), inode, device] {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  /// The byte form, see ``encode(into:)``.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    encode(into: &bytes)
    return bytes
  }

  /// Reads the byte form, from any place; nil when it is not there whole.
  public init?(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    guard offset >= 0, offset <= bytes.count, bytes.count - offset >= Self.byteCount else { return nil }
    func word(_ number: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8 * number, as: UInt64.self)) }
    self.init(
      size: Int64(bitPattern: word(0)), modified: Int64(bitPattern: word(1)), changed: Int64(bitPattern: word(2)), inode: word(3), device: word(4))
  }
}

/// A moment of the clock by which files get their times.
public struct Moment: Hashable, Sendable {
  /// Since 1970.
  public let nanoseconds: Int64

  /// A moment by its nanoseconds since 1970.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  init(_ time: timespec) {
    let (seconds, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, excess) = seconds.addingReportingOverflow(Int64(time.tv_nsec))
    // Files may have times no clock shows, and then all of them count as one.
    nanoseconds = overflow || excess ? (time.tv_sec < 0 ? .min : .max) : sum
  }

  /// Now.
  static func now() -> Moment {
    var time = timespec()
    // The clock by which Linux gives files their times; it runs a few milliseconds behind the exact one.
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return Moment(time)
  }
}
