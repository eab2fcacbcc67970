import ChildProcess
import Dispatch
import Synchronization

/// Makes PDF/A-3a documents of a site's pages, by WeasyPrint in Python processes of its own.
public struct Typesetter: Sendable {
  /// The Python that has WeasyPrint.
  public let python: String
  /// WeasyPrint's version.
  public let version: String
  /// How long one document may take, in seconds.
  public var timeLimit = 180
  /// How many documents a worker makes before another takes its place: a start costs as much as two pages, and what the library keeps stays small.
  var documentsOfAWorker = 200

  /// The version of WeasyPrint that the pages are made for.
  public static let wanted = "70"

  /// Asks each Python in turn; the first with WeasyPrint is taken. Throws what the first of those that could be started lacks.
  public static func find(among pythons: [String]) throws(TypesettingAbsence) -> Typesetter {
    var absence: TypesettingAbsence?
    for python in pythons {
      switch WorkerProcess.start(python, script: WorkerScript.text) {
      case .failed: continue
      case .process(var worker):
        // The first start on a new machine compiles the library and gathers fonts.
        guard let answer = try? worker.answer(within: 120) else { continue }
        switch answer.word {
        case "ready": return Typesetter(python: python, version: answer.text)
        case "other": absence = absence ?? .otherVersion(python: python, version: answer.text)
        default: absence = absence ?? .noLibrary(python: python, detail: answer.text)
        }
      }
    }
    throw absence ?? .noPython(pythons)
  }

  /// Makes all documents and hands each on, from several threads. `folder` is the site's own, `base` its public address.
  ///
  /// Gives what is wrong with documents, in order of the jobs; the others are made all the same, so that all mistakes are seen at once.
  /// Throws what `write` throws, and ``TypesettingFailure`` when the worker itself fails.
  public func typeset(
    _ jobs: [TypesettingJob], folder: String, base: String?, processes: Int,
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) throws -> [TypesettingProblem] {
    let next = Mutex(0)
    let problems = Mutex<[(Int, TypesettingProblem)]>([])
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: max(1, min(processes, jobs.count))) { _ in
      do {
        try work(folder) {
          let position = next.withLock { next in
            defer { next += 1 }
            return next
          }
          return position < jobs.count && failure.withLock({ $0 == nil }) ? (position, jobs[position], jobs[position].line(base: base)) : nil
        } done: { position, job, result in
          switch result {
          case .success(let bytes): try write(job.pdf, bytes)
          case .failure(let problem): problems.withLock { $0.append((position, problem)) }
          }
        }
      } catch {
        failure.withLock { if $0 == nil { $0 = error } }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    return problems.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Typesetter {
  private typealias Task = (position: Int, job: TypesettingJob, line: String)

  /// One worker after another, until there are no more jobs: a document that took too long takes its worker with it, and so does one in whose middle
  /// the worker ends. The latter is tried once more, for the machine may have been short of memory; two such documents in a row are no chance.
  private func work(
    _ folder: String, next: () -> Task?, done: (Int, TypesettingJob, Result<[UInt8], TypesettingProblem>) throws -> Void
  ) throws {
    var task = next()
    var isSecondTry = false
    var endedBefore: TypesettingJob?
    while task != nil {
      guard case .process(var worker) = WorkerProcess.start(python, script: WorkerScript.text, arguments: [folder]),
        (try? worker.answer(within: 120))?.word == "ready"
      else { throw TypesettingFailure.cannotStart(python: python) }
      var left = documentsOfAWorker
      while left > 0, let (position, job, line) = task {
        let result: Result<[UInt8], TypesettingProblem>
        left -= 1
        do throws(WorkerProcess.Silence) {
          try worker.send(line)
          result = TypesettingProblem.read(try worker.answer(within: timeLimit), of: job)
          endedBefore = nil
        } catch .tooSlow {
          result = .failure(.init(page: job.page, kind: .tooSlow(seconds: timeLimit)))
          left = 0
        } catch {
          isSecondTry.toggle()
          if isSecondTry { break }
          if let endedBefore { throw TypesettingFailure.ended(page: endedBefore.page) }
          endedBefore = job
          result = .failure(.init(page: job.page, kind: .ended))
          left = 0
        }
        isSecondTry = false
        try done(position, job, result)
        task = next()
      }
    }
  }
}
