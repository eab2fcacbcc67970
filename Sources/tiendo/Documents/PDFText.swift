import ChildProcess
import ContentReader

/// The text of a PDF, by `pdftotext` of poppler-utils.
enum PDFText {
  /// How long one document may take, in seconds.
  static let timeLimit = 30
  /// The most bytes of text.
  static let longest = 64 << 20

  /// Reads a file by its absolute path, which no program takes for an option.
  static func read(_ file: String) -> DocumentText {
    let output = ProgramOutput.of(
      "pdftotext", arguments: ["-enc", "UTF-8", "-q", file, "-"],
      environment: ChildProcess.environment(keeping: ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"]) + ["LC_ALL=C.UTF-8", "TZ=UTC"],
      seconds: timeLimit, bytes: longest)
    switch output {
    case .ended(0, let bytes): return .text(bytes)
    case .ended, .killed: return .unreadable
    case .tooSlow: return .tooSlow(seconds: timeLimit)
    case .tooLong: return .tooLong(bytes: longest)
    case .failed: return .noProgram
    }
  }
}
