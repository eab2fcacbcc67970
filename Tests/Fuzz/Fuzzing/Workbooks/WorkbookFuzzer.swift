import PlanModel
import Synchronization

@testable import Workbooks

extension Fuzzer {
  /// Workbooks as files, read by the worker: the first byte is the ending's number, the rest the file. `python` is the Python that has the libraries.
  public static func workbooks(_ corpus: Corpus, python: String) -> Fuzzer {
    let readers = [WorkbookReader(pythons: [python], processes: 1, timeLimit: 20), WorkbookReader(pythons: [python], processes: 1, timeLimit: 20)]
    let seeds = WorkbookReader.endings.enumerated().flatMap { number, ending in
      corpus.files("Tests/System", ending: "." + ending).map { [UInt8(number)] + $0 }
    }
    return Fuzzer(
      name: "workbook", seeds: seeds, words: WorkbookGrammar.words, whole: true, invent: { random in WorkbookGrammar.workbook(&random) },
      broken: { WorkbookCheck.broken($0, by: readers) })
  }
}

/// What holds for every file that may be a workbook.
enum WorkbookCheck {
  static func broken(_ input: [UInt8], by readers: [WorkbookReader]) -> String? {
    guard let choice = input.first else { return nil }
    let ending = WorkbookReader.endings[Int(choice) % WorkbookReader.endings.count]
    let file = Array(input.dropFirst())
    let results = readers.map { $0.read(file, ending: ending) }
    guard results.allSatisfy({ $0 == results[0] }) else { return "read by two workers, it is not the same" }
    switch results[0] {
    case .failure(.tooSlow): return "it is too slow"
    case .failure(.noProgram(let detail)): return "there is no worker: \(detail)"
    // The library for `.xls` and `.ods` ends where a torn range asks for more memory than there is; that is told, and the next one read by a new worker.
    case .failure(.endedReader): return ending == "xlsx" ? "the worker ended" : nil
    case .failure: return nil
    case .success(let workbook):
      for (number, sheet) in workbook.sheets.enumerated() {
        let schema = AuthorTable.all[(Int(choice) + number + sheet.cells.count) % AuthorTable.all.count]
        if let trouble = SheetCheck.broken(sheet, schema) { return trouble }
      }
      return nil
    }
  }
}
