/// A sentence by which a plan rules how it is accounted for: who reports, what is proven, what is published, who pays.
public struct Provision: Hashable, Sendable {
  /// What it rules.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// Reports and their days.
    case reporting = "báo cáo"
    /// Reviews, inspections, supervision.
    case review = "kiểm tra"
    /// Systems in which progress is kept.
    case monitoring = "theo dõi"
    /// What proves a result.
    case evidence = "minh chứng"
    /// Who judges proof.
    case appraisal = "thẩm định"
    /// When something turns red.
    case alerts = "cảnh báo"
    /// What residents are shown, and how.
    case publication = "công khai"
    /// Data that others may use.
    case openData = "dữ liệu mở"
    /// What data must be like.
    case quality = "chất lượng dữ liệu"
    /// The "rõ" principle.
    case clarity = "rõ"
    /// A list that the plan promises.
    case listing = "danh mục"
    /// Who pays, and from what.
    case funding = "kinh phí"
    /// How the plan itself is changed.
    case amendment = "điều chỉnh"
    /// Praise, criticism, the answerability of heads.
    case accountability = "đánh giá"
  }

  /// What it rules.
  public let subject: Subject
  /// The list that it promises; nil unless ``subject`` is ``Subject/listing``.
  public let list: PromisedList?
  /// What the plan says.
  public let basis: PlanSentence

  /// A provision.
  public init(subject: Subject, list: PromisedList? = nil, basis: PlanSentence) {
    self.subject = subject
    self.list = list
    self.basis = basis
  }

  /// A list that a plan promises to draw up or publish.
  public struct PromisedList: Hashable, Sendable {
    /// Its id, which names its page: `bai-toan-lon`.
    public let id: String
    /// Its heading, in the editor's words: "Bài toán lớn".
    public let title: String

    /// A list.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }
}

extension CommuneSettings {
  /// All that the plan rules about one subject, first what decides how the site judges, each sentence once.
  public func provisions(about subject: Provision.Subject) -> [PlanSentence] {
    (deciding(subject) + provisions.filter { $0.subject == subject }.map(\.basis)).eachOnce(by: \.text)
  }

  /// The sentences that the rules of this site follow.
  private func deciding(_ subject: Provision.Subject) -> [PlanSentence] {
    switch subject {
    case .reporting: return calendar.map(\.basis)
    case .monitoring: return monitoring.map(\.basis)
    case .appraisal: return [appraisal].compactMap { $0 }
    case .alerts: return [alerts].compactMap { $0 }
    case .quality: return [quality?.basis].compactMap { $0 }
    case .clarity: return [clarity?.basis].compactMap { $0 }
    case .review, .evidence, .publication, .openData, .listing, .funding, .amendment, .accountability: return []
    }
  }

  /// The lists that the plan promises, each once, in the order of the sentences.
  public var promisedLists: [Provision.PromisedList] {
    provisions.compactMap(\.list).eachOnce(by: \.id)
  }
}
