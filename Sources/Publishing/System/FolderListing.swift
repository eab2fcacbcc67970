import CPublishing
import Glibc

/// An open folder of sources with what it holds, each with its fingerprint, in the order in which the paths of all files are listed.
///
/// It reads the system's records itself: `readdir` costs three calls and a large buffer more for each folder, and most folders hold a handful of
/// files.
struct FolderListing: ~Copyable {
  /// One name in the folder.
  struct Entry {
    /// In the buffer of all names.
    fileprivate let range: Range<Int>
    let kind: FileStatus.Kind
    /// Of the file that a link leads to; nil for folders, for what leads nowhere, and for names that are hidden.
    let fingerprint: Fingerprint?
    /// Whether it is a folder or a link to one.
    fileprivate let leadsOn: Bool
    /// Whether it is a hidden file, or Office's mark of an open workbook.
    let isHidden: Bool
  }

  private let folder: OpenFile
  private var names: [UInt8] = []
  private(set) var entries: [Entry] = []

  /// By which the entries are opened.
  var descriptor: Int32 { folder.descriptor }

  /// The name of an entry in bytes.
  func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.range] }

  /// The outcome of listing.
  enum Outcome: ~Copyable {
    case listing(FolderListing)
    /// With the system's `errno`.
    case failed(Int32)
  }

  /// Lists a child of an open folder, or a folder by its resolved path; what has become a link since is not followed.
  static func read(_ name: String, in parent: Int32) -> Outcome {
    switch OpenFile.open(name, in: parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) {
    case .failed(let code): return .failed(code)
    case .file(let file):
      var listing = FolderListing(folder: file)
      let code = listing.read()
      if code != 0 { return .failed(code) }
      listing.sort()
      return .listing(listing)
    }
  }

  private init(folder: consuming OpenFile) { self.folder = folder }

  /// Gives the `errno`, 0 when all went well.
  private mutating func read() -> Int32 {
    entries.reserveCapacity(32)
    names.reserveCapacity(512)
    return withUnsafeTemporaryAllocation(byteCount: 32 * 1024, alignment: 8) { buffer in
      while true {
        let count = getdents64(descriptor, buffer.baseAddress, UInt(buffer.count))
        guard count > 0 else { return count == 0 ? 0 : errno }
        let records = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        // Each: inode and position of eight bytes, the record's length of two, the kind of one, the name, a NUL.
        var start = 0
        while start < records.count {
          let length = Int(records.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
          add(UnsafeRawBufferPointer(rebasing: records[(start + 19)..<(start + length)]), kind: Int(records[start + 18]))
          start += length
        }
      }
    }
  }

  /// Adds one name, with a NUL at its end and perhaps more after it.
  private mutating func add(_ record: UnsafeRawBufferPointer, kind: Int) {
    guard let name = record.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
    let bytes = UnsafeRawBufferPointer(rebasing: record[..<strlen(name)])
    let isHidden = bytes.first == UInt8(ascii: ".") || bytes.count > 1 && bytes[0] == UInt8(ascii: "~") && bytes[1] == UInt8(ascii: "$")
    if isHidden, bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { return }
    let kind = Folder.kind(kind, of: name, in: descriptor)
    var status = stat()
    var code: Int32 = ENOENT
    if kind != .folder, !isHidden {
      // A link is followed: what counts is the file it leads to.
      code = fstatat(descriptor, name, &status, 0) == 0 ? 0 : errno
      // Gone since it was listed, as if it had gone before.
      if kind == .file, code == ENOENT { return }
    }
    let start = names.count
    names.append(contentsOf: bytes)
    entries.append(
      Entry(
        range: start..<names.count, kind: kind, fingerprint: code == 0 ? Fingerprint(status) : nil,
        leadsOn: kind == .folder || code == 0 && status.st_mode & S_IFMT == S_IFDIR, isHidden: isHidden))
  }

  private mutating func sort() {
    names.withUnsafeBytes { names in entries.sort { Self.precedes($0, $1, names) } }
  }

  /// Whether the files of one entry come before those of another, by the bytes of their paths.
  private static func precedes(_ left: Entry, _ right: Entry, _ names: UnsafeRawBufferPointer) -> Bool {
    let common = min(left.range.count, right.range.count)
    if let base = names.baseAddress {
      let order = memcmp(base + left.range.lowerBound, base + right.range.lowerBound, common)
      if order != 0 { return order < 0 }
    }
    func next(_ entry: Entry) -> Int {
      if entry.range.count > common { return Int(names[entry.range.lowerBound + common]) }
      return entry.leadsOn ? Int(UInt8(ascii: "/")) : -1
    }
    return next(left) < next(right)
  }
}
