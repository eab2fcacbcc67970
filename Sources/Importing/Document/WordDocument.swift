import ChildProcess
import Diagnostics

/// Reads Word files by pandoc, in a process of its own with limits of time, memory and bytes.
public enum WordDocument {
  /// Why a file cannot be read.
  public enum Failure: Error, Equatable, Sendable {
    /// pandoc is not installed.
    case noPandoc
    /// It does not begin as a .docx does.
    case notWord(isOld: Bool)
    /// It begins as one and cannot be read.
    case broken
    /// It is longer than this many bytes, or what it holds is.
    case tooLarge(bytes: Int)
    /// It took more than this many seconds.
    case tooSlow(seconds: Int)
    /// It holds no words.
    case empty
  }

  /// The most bytes of a file, pictures and all.
  public static let longest = 64 << 20
  /// The most bytes of what pandoc says of it; a plan of a hundred pages takes a tenth.
  static let longestAnswer = 24 << 20
  /// The most cells of all its tables.
  static let mostCells = 100_000
  /// How long pandoc may take, in seconds.
  static let timeLimit = 60

  /// What a file holds.
  /// - Parameters:
  ///   - path: Its absolute path, which pandoc takes for no option and no address.
  ///   - bytes: Its bytes, by which is seen what it is.
  ///   - pandoc: The program.
  static func parts(at path: String, _ bytes: [UInt8], pandoc: String) throws(Failure) -> DocumentParts {
    guard bytes.count <= longest else { throw .tooLarge(bytes: longest) }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .notWord(isOld: bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])) }
    if let unpacked = ZipDirectory.textBytes(of: bytes), unpacked > longest { throw .tooLarge(bytes: longest) }
    let output = ProgramOutput.of(
      pandoc, arguments: ["+RTS", "-M512m", "-RTS", "--sandbox", "-f", "docx", "-t", "json", path],
      environment: ChildProcess.environment(keeping: ["PATH", "TMPDIR", "LD_LIBRARY_PATH"]) + ["HOME=/nonexistent", "LC_ALL=C.UTF-8", "TZ=UTC"],
      seconds: timeLimit, bytes: longestAnswer)
    switch output {
    case .ended(0, let json):
      guard let document = PandocDocument.read(json) else { throw .broken }
      let parts = DocumentParts(document.blocks)
      guard !parts.words.isEmpty else { throw .empty }
      guard parts.cells <= mostCells else { throw .tooLarge(bytes: longest) }
      return parts
    // GHC's own code for a full heap.
    case .ended(251, _), .tooLong: throw .tooLarge(bytes: longest)
    case .ended, .killed: throw .broken
    case .tooSlow: throw .tooSlow(seconds: timeLimit)
    case .failed: throw .noPandoc
    }
  }
}

extension WordDocument.Failure {
  /// What is wrong, and what to do, without a full stop.
  public var words: LocalizedText {
    switch self {
    case .noPandoc:
      return LocalizedText(
        vi: "không đọc được tệp Word vì máy chưa có pandoc; hãy cài: apt-get install pandoc",
        en: "the Word file cannot be read, for pandoc is missing; install it: apt-get install pandoc")
    case .notWord(true):
      return LocalizedText(
        vi: "tệp là Word đời cũ (.doc) hoặc có mật khẩu; hãy mở bằng Word rồi lưu lại thành .docx, không mật khẩu",
        en: "the file is an old Word file (.doc) or has a password; open it in Word and save it as .docx without a password")
    case .notWord(false): return LocalizedText(vi: "tệp không phải là tệp Word (.docx)", en: "the file is no Word file (.docx)")
    case .broken:
      return LocalizedText(
        vi: "pandoc không đọc được tệp này như tệp Word (.docx); hãy mở bằng Word rồi lưu lại",
        en: "pandoc cannot read this as a Word file (.docx); open it in Word and save it again")
    case .tooLarge(let bytes):
      return LocalizedText(
        vi: "tệp lớn quá mức của một kế hoạch (quá \(bytes >> 20) MB, hoặc bung ra quá lớn)",
        en: "the file is too large for a plan (more than \(bytes >> 20) MB, or too much once unpacked)")
    case .tooSlow(let seconds):
      return LocalizedText(vi: "đọc tệp quá \(seconds) giây nên đã dừng", en: "reading the file took more than \(seconds) seconds and was stopped")
    case .empty: return LocalizedText(vi: "tệp không có chữ nào", en: "the file holds no words")
    }
  }
}
