import ChildProcess

/// What is wrong with one document; its page or template must be mended.
public struct TypesettingProblem: Error, Equatable, Sendable {
  /// What it can be.
  public enum Kind: Equatable, Sendable {
    /// The page wants something that is no file of the site.
    case outside(address: String)
    /// The page wants, or is attached, a file that the site does not have.
    case missing(path: String)
    /// The page has no title, which PDF/A-3a asks for.
    case noTitle
    /// The page does not say its language, which PDF/A-3a asks for.
    case noLanguage
    /// It took longer than allowed.
    case tooSlow(seconds: Int)
    /// The worker ended in its middle, twice.
    case ended
    /// What the library said.
    case failed(String)
  }

  /// The page.
  public let page: String
  /// What is wrong.
  public let kind: Kind

  static func read(_ answer: WorkerProcess.Answer, of job: TypesettingJob) -> Result<[UInt8], TypesettingProblem> {
    let kind: Kind
    switch answer.word {
    case "pdf": return .success(answer.body)
    case "outside": kind = .outside(address: answer.text)
    case "missing": kind = .missing(path: answer.text)
    case "title": kind = .noTitle
    case "language": kind = .noLanguage
    default: kind = .failed(answer.text)
    }
    return .failure(TypesettingProblem(page: job.page, kind: kind))
  }

  /// The problem in Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch kind {
    case .outside(let address):
      return "\(page): không tạo PDF được vì trang gọi “\(address)”, không phải tệp của trang này; hãy bỏ hoặc chép tệp đó vào Templates/assets"
    case .missing(let path): return "\(page): không tạo PDF được vì không có tệp “\(path)”"
    case .noTitle: return "\(page): không tạo PDF được vì trang không có thẻ title"
    case .noLanguage: return "\(page): không tạo PDF được vì thẻ html không có lang"
    case .tooSlow(let seconds): return "\(page): tạo PDF quá \(seconds) giây nên đã dừng"
    case .ended: return TypesettingFailure.ended(page: page).vi
    case .failed(let detail): return "\(page): không tạo PDF được: \(detail)"
    }
  }

  /// The problem in English, one sentence without a full stop.
  public var en: String {
    switch kind {
    case .outside(let address):
      return
        "\(page): no PDF can be made, for the page wants “\(address)”, which is no file of this site; take it out or copy the file into Templates/assets"
    case .missing(let path): return "\(page): no PDF can be made, for there is no file “\(path)”"
    case .noTitle: return "\(page): no PDF can be made, for the page has no title element"
    case .noLanguage: return "\(page): no PDF can be made, for the html element has no lang"
    case .tooSlow(let seconds): return "\(page): making the PDF took more than \(seconds) seconds and was stopped"
    case .ended: return TypesettingFailure.ended(page: page).en
    case .failed(let detail): return "\(page): no PDF can be made: \(detail)"
    }
  }
}
