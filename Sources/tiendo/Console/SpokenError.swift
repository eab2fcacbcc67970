import Publishing
import Searching
import SiteBuilder
import Typesetting

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
