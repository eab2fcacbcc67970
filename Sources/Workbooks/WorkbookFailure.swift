/// Why a workbook cannot be read.
public enum WorkbookFailure: Error, Hashable, Sendable {
  /// No Python with the libraries that read workbooks can be started; `detail` says what is missing.
  case noProgram(detail: String)
  /// It is larger than any commune writes; `limit` is what was exceeded.
  case tooLarge(limit: String)
  /// Reading it took longer than this.
  case tooSlow(seconds: Int)
  /// Reading it ended the process that reads: a torn one may claim a range for which no machine has the memory.
  case endedReader
  /// It asks for a password, or it is an old workbook under a new ending.
  case encrypted
  /// It names entities, as no office program writes and as attacks on readers do; `part` is the part of the package.
  case hasEntities(part: String)
  /// It is no workbook, or a torn one.
  case broken(detail: String)
}
