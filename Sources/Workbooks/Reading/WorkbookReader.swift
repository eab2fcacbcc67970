import ChildProcess
import Digests
import Synchronization

/// Reads workbooks in Python processes of their own, bound in size, memory and time: openpyxl reads `.xlsx`, calamine `.xls` and `.ods`.
///
/// A process is started with the first workbook and reads the following ones too, one at a time; several threads have one each.
public final class WorkbookReader: Sendable {
  /// The endings of the workbooks that are read, without the dot.
  public static let endings = ["xlsx", "xls", "ods"]
  /// The most bytes of a workbook.
  public static let largest = 32 << 20

  /// How long one workbook may take, in seconds.
  let timeLimit: Int
  private let pythons: [String]
  private let seats: [Seat]
  private let memory = AnswerMemory(largest: 64 << 20)

  /// A reader that asks each Python in turn; the first that has the libraries is taken. Nothing is started before it is needed.
  public init(pythons: [String], processes: Int, timeLimit: Int = 60) {
    self.pythons = pythons
    self.timeLimit = timeLimit
    seats = (0..<max(1, processes)).map { _ in Seat() }
  }

  /// Reads a workbook from its bytes; `ending` is one of ``endings``.
  public func read(_ bytes: [UInt8], ending: String) -> Result<Workbook, WorkbookFailure> {
    guard bytes.count <= WorkbookReader.largest else { return .failure(.tooLarge(limit: "\(WorkbookReader.largest >> 20) MB")) }
    let digest = FileDigest(of: bytes)
    if let answer = memory.answer(to: digest) { return WorkbookReader.result(word: "workbook", answer) }
    for seat in seats {
      if let result = seat.worker.withLockIfAvailable({ read(bytes, digest, ending, by: &$0) }) { return result }
    }
    return seats[0].worker.withLock { read(bytes, digest, ending, by: &$0) }
  }

  /// A place for one process.
  private final class Seat: Sendable {
    let worker = Mutex<WorkerProcess?>(nil)
  }

  private func read(_ bytes: [UInt8], _ digest: FileDigest, _ ending: String, by seat: inout WorkerProcess?) -> Result<Workbook, WorkbookFailure> {
    var worker: WorkerProcess
    if let running = seat.take() {
      worker = running
    } else {
      do throws(WorkbookFailure) { worker = try start() } catch { return .failure(error) }
    }
    do throws(WorkerProcess.Silence) {
      try worker.send("\(ending) \(bytes.count)")
      try worker.send(bytes)
      let answer = try worker.answer(within: timeLimit)
      seat = consume worker
      if answer.word == "workbook" { memory.keep(answer.body, to: digest) }
      return WorkbookReader.result(word: answer.word, answer.body)
    } catch .tooSlow {
      return .failure(.tooSlow(seconds: timeLimit))
    } catch {
      return .failure(.endedReader)
    }
  }

  private func start() throws(WorkbookFailure) -> WorkerProcess {
    var absence: WorkbookFailure?
    for python in pythons {
      guard case .process(var worker) = WorkerProcess.start(python, script: WorkbookScript.text), let answer = try? worker.answer(within: 60) else {
        continue
      }
      if answer.word == "ready" { return worker }
      absence = absence ?? .noProgram(detail: "\(python): \(answer.text)")
    }
    throw absence ?? .noProgram(detail: pythons.joined(separator: ", "))
  }

  private static func result(word: String, _ body: [UInt8]) -> Result<Workbook, WorkbookFailure> {
    let detail = { String(decoding: body, as: UTF8.self) }
    switch word {
    case "workbook": return WorkbookAnswer.workbook(body).map { .success($0) } ?? .failure(.broken(detail: ""))
    case "large": return .failure(.tooLarge(limit: detail()))
    case "encrypted": return .failure(.encrypted)
    case "entities": return .failure(.hasEntities(part: detail()))
    default: return .failure(.broken(detail: detail()))
    }
  }
}
