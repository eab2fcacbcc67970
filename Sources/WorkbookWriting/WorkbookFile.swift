import CXlsxWriter
import Glibc

/// Why a workbook could not be made: the library's words, most often that there is no room for temporary files.
public struct WorkbookWritingFailure: Error, CustomStringConvertible {
  /// What the library says.
  public let description: String
}

/// A workbook of libxlsxwriter, the only place that owns its memory. It is written to a file in memory, for this version of the library knows no
/// other output than files.
package struct WorkbookFile: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let descriptor: Int32

  /// A workbook without sheets; with `isLarge` rows do not stay in memory, and must be written from the first to the last.
  package init(isLarge: Bool) throws {
    let descriptor = memfd_create("tien-do.xlsx", 0)
    guard descriptor >= 0 else { throw WorkbookWritingFailure(description: String(cString: strerror(errno))) }
    var options = lxw_workbook_options(constant_memory: isLarge ? 1 : 0, tmpdir: nil, use_zip64: isLarge ? 1 : 0)
    guard let workbook = workbook_new_opt("/proc/self/fd/\(descriptor)", &options) else {
      close(descriptor)
      throw WorkbookWritingFailure(description: "workbook_new_opt")
    }
    self.workbook = workbook
    self.descriptor = descriptor
  }

  deinit {
    lxw_workbook_free(workbook)
    close(descriptor)
  }

  /// Names the document. Its date of creation is fixed, for the clock must not show: `created` is in seconds since 1 January 1970. Only where no other
  /// thread makes a workbook may it differ from one to the next: the library turns dates into text with a function that threads must not share.
  package func setTitle(_ title: String, created: Int = WorkbookFile.created) throws {
    try title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = time_t(created)
      try WorkbookFile.check(workbook_set_properties(workbook, &properties))
    }
  }

  /// Adds a sheet; the name must be valid and new, see ``SheetNames``.
  package func addSheet(_ name: String) throws -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = workbook_add_worksheet(workbook, name) else { throw WorkbookWritingFailure(description: name) }
    return sheet
  }

  /// Adds a format.
  package func addFormat() throws -> UnsafeMutablePointer<lxw_format> {
    guard let format = workbook_add_format(workbook) else { throw WorkbookWritingFailure(description: "workbook_add_format") }
    return format
  }

  /// Ends the workbook: its bytes.
  package consuming func finish() throws -> [UInt8] {
    let (workbook, descriptor) = (workbook, descriptor)
    discard self
    defer { close(descriptor) }
    // Frees the workbook, whatever it returns.
    try WorkbookFile.check(workbook_close(workbook))
    return try WorkbookFile.read(descriptor)
  }

  /// Throws where the library failed.
  package static func check(_ error: lxw_error) throws {
    guard error != LXW_NO_ERROR else { return }
    throw WorkbookWritingFailure(description: lxw_strerror(error).map { String(cString: $0) } ?? "lxw_error \(error.rawValue)")
  }

  /// 1 January 1980, the date of the files in the archive too.
  package static let created = 315_532_800

  private static func read(_ descriptor: Int32) throws -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { throw WorkbookWritingFailure(description: String(cString: strerror(errno))) }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while done < size {
        let part = pread(descriptor, buffer.baseAddress.map { $0 + done }, size - done, off_t(done))
        guard part > 0 else { break }
        done += part
      }
      count = done
    }
    guard done == size else { throw WorkbookWritingFailure(description: String(cString: strerror(errno))) }
    return bytes
  }
}
