import OpenData
import Publishing
import Searching
import Serving
import SiteBuilder
import Typesetting
import WorkbookWriting

/// An error that says in both languages what is wrong, one sentence without a full stop.
protocol SpokenError: Error {
  var vi: String { get }
  var en: String { get }
  /// How a command ends that meets it.
  var exitCode: Int32 { get }
}

extension SpokenError {
  /// The disk, or a program that was asked.
  var exitCode: Int32 { 74 }
}

extension TypesettingAbsence: SpokenError {}
extension TypesettingFailure: SpokenError {}
extension PaintingAbsence: SpokenError {}
extension PaintingFailure: SpokenError {}
extension SearchAbsence: SpokenError {}
extension SearchFailure: SpokenError {}
extension PublicationError: SpokenError {}

extension InputChanged: SpokenError {
  var vi: String { "tệp \(path) thay đổi trong khi dựng; hãy chạy lại" }
  var en: String { "the file \(path) changed during the build; run it again" }
}

extension ServingFailure: SpokenError {
  var vi: String {
    if isPortTaken { return "cổng \(port) đang được chương trình khác dùng; hãy chọn cổng khác, như --port 8058, hoặc --port 0" }
    if isPortRefused { return "hệ thống không cho dùng cổng \(port); hãy chọn cổng từ 1024 trở lên, hoặc --port 0" }
    return "không mở được cổng \(port) trên máy này"
  }
  var en: String {
    if isPortTaken { return "another program uses port \(port); choose another, such as --port 8058, or --port 0" }
    if isPortRefused { return "the system refuses port \(port); choose one from 1024 on, or --port 0" }
    return "port \(port) of this computer cannot be opened"
  }
}

extension WorkbookWritingFailure: SpokenError {
  var vi: String { "không ghi được bảng tính (\(self)); hãy xem thư mục tạm (TMPDIR) còn chỗ trống và ghi được không" }
  var en: String { "a workbook cannot be written (\(self)); see whether the temporary folder (TMPDIR) has room and can be written to" }
}

extension DatabaseFailure: SpokenError {
  var vi: String { "không ghi được cơ sở dữ liệu (\(self)); hãy xem máy còn bộ nhớ không" }
  var en: String { "a database cannot be written (\(self)); see whether there is memory left" }
}

extension WordsMissing: SpokenError {
  /// A mistake of who wrote the catalogue.
  var exitCode: Int32 { 1 }
  var vi: String { "danh mục lời words.csv thiếu: " + words.map { "“\($0)”" }.joined(separator: ", ") }
  var en: String { "the catalogue words.csv lacks: " + words.map { "“\($0)”" }.joined(separator: ", ") }
}

extension Console {
  /// Says what is wrong.
  func problem(_ error: some SpokenError) { problem(vi: error.vi, en: error.en) }

  /// What `find` finds; nil when something is missing, which a line then says.
  func found<Tool, Absence: SpokenError>(_ find: () throws(Absence) -> Tool) -> Tool? {
    do throws(Absence) {
      return try find()
    } catch {
      problem(error)
      return nil
    }
  }
}
