import ChildProcess
import Dispatch
import JSON
import Synchronization

/// Makes PNG pictures of SVG ones, by resvg in Python processes of its own.
public struct CardPainter: Sendable {
  /// The Python that has resvg.
  public let python: String
  /// How long one picture may take, in seconds.
  var timeLimit = 60

  /// The version of resvg's Python package that the pictures are drawn for.
  public static let wanted = "0.5"

  init(python: String) {
    self.python = python
  }

  /// Asks each Python in turn; the first with resvg and the letters is taken. Throws what the first of those that could be started lacks.
  public static func find(among pythons: [String]) throws(PaintingAbsence) -> CardPainter {
    var absence: PaintingAbsence?
    for python in pythons {
      guard case .process(var worker) = WorkerProcess.start(python, script: PainterScript.text), let answer = try? worker.answer(within: 120) else {
        continue
      }
      switch answer.word {
      case "ready": return CardPainter(python: python)
      case "other": absence = absence ?? .otherVersion(python: python, version: answer.text)
      case "fonts": absence = absence ?? .noFonts(answer.text)
      default: absence = absence ?? .noLibrary(python: python, detail: answer.text)
      }
    }
    throw absence ?? .noPython(pythons)
  }

  /// Makes `count` pictures and hands each on with its number, from several threads; `svg` gives the picture of a number. Throws what `write` throws, and
  /// ``PaintingFailure``: a picture that cannot be made is a mistake of this program, which no author can mend.
  public func paint(
    _ count: Int, processes: Int, svg: @escaping @Sendable (Int) -> String,
    write: @escaping @Sendable (_ position: Int, _ png: [UInt8]) throws -> Void
  ) throws {
    let next = Mutex(0)
    let failure = Mutex<(any Error)?>(nil)
    guard count > 0 else { return }
    DispatchQueue.concurrentPerform(iterations: max(1, min(processes, count))) { _ in
      do {
        guard case .process(var worker) = WorkerProcess.start(python, script: PainterScript.text), (try? worker.answer(within: 120))?.word == "ready"
        else { throw PaintingFailure.cannotStart(python: python) }
        while failure.withLock({ $0 == nil }) {
          let position = next.withLock { next in
            defer { next += 1 }
            return next
          }
          guard position < count else { return }
          try write(position, try paint(svg(position), by: &worker))
        }
      } catch {
        failure.withLock { if $0 == nil { $0 = error } }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private func paint(_ svg: String, by worker: inout WorkerProcess) throws(PaintingFailure) -> [UInt8] {
    let answer: WorkerProcess.Answer
    do throws(WorkerProcess.Silence) {
      try worker.send(JSONText.string(svg))
      answer = try worker.answer(within: timeLimit)
    } catch {
      throw .ended
    }
    guard answer.word == "png" else { throw .failed(answer.text) }
    return answer.body
  }
}

/// The script that runs in Python; `painter.py` beside this file, built into the program.
enum PainterScript {
  static let text = String(decoding: PackageResources.painter_py, as: UTF8.self)
}

/// Why no picture can be painted on this machine; pages are built all the same, and name none.
public enum PaintingAbsence: Error, Equatable, Sendable {
  /// None of these is a Python that can be started.
  case noPython([String])
  /// Python lacks resvg.
  case noLibrary(python: String, detail: String)
  /// It has another resvg than the pictures are drawn for.
  case otherVersion(python: String, version: String)
  /// The letters are not installed.
  case noFonts(String)

  /// In Vietnamese, one sentence without a full stop.
  public var vi: String {
    let start = "không tạo ảnh chia sẻ vì "
    switch self {
    case .noPython(let pythons):
      return start + "không chạy được Python (\(pythons.joined(separator: ", "))); chạy make site để cài, hoặc nêu --python"
    case .noLibrary(let python, let detail):
      return start + "\(python) thiếu resvg-py \(CardPainter.wanted) (\(detail)); chạy make site để cài, hoặc nêu --python"
    case .otherVersion(let python, let version):
      return start + "\(python) có resvg-py \(version), cần bản \(CardPainter.wanted); chạy make site để cài, hoặc nêu --python"
    case .noFonts(let family): return start + "máy không có phông chữ \(family); chạy make site để cài"
    }
  }

  /// In English, one sentence without a full stop.
  public var en: String {
    let start = "no social card is made, for "
    switch self {
    case .noPython(let pythons):
      return start + "no Python can be started (\(pythons.joined(separator: ", "))); make site installs it, or name another with --python"
    case .noLibrary(let python, let detail):
      return start + "\(python) lacks resvg-py \(CardPainter.wanted) (\(detail)); make site installs it, or name another with --python"
    case .otherVersion(let python, let version):
      return start + "\(python) has resvg-py \(version), not \(CardPainter.wanted); make site installs it, or name another with --python"
    case .noFonts(let family): return start + "the font \(family) is not installed; make site installs it"
    }
  }
}

/// What ended the painting of pictures.
public enum PaintingFailure: Error, Equatable, Sendable {
  /// The Python that was found a moment ago cannot be started any more.
  case cannotStart(python: String)
  /// The worker ended, or took too long.
  case ended
  /// What the library said.
  case failed(String)

  /// In Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch self {
    case .cannotStart(let python): return "không chạy được \(python) để tạo ảnh chia sẻ"
    case .ended: return "chương trình tạo ảnh chia sẻ dừng giữa chừng, có thể vì hết bộ nhớ"
    case .failed(let detail): return "không tạo được ảnh chia sẻ: \(detail)"
    }
  }

  /// In English, one sentence without a full stop.
  public var en: String {
    switch self {
    case .cannotStart(let python): return "\(python) cannot be started to make social cards"
    case .ended: return "the program that makes social cards ended in the middle, perhaps for want of memory"
    case .failed(let detail): return "a social card cannot be made: \(detail)"
    }
  }
}
