import Diagnostics

/// A paper of a commune for a month, a half-year or a year, `bulletins/<period>.md`: how it is issued, and what its author says beside the figures.
public struct Paper: Hashable, Sendable {
  /// What is signed. "Bản tin" is no kind of paper in Nghị định 30/2020/NĐ-CP.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A report.
    case report = "báo cáo"
    /// A notice.
    case notice = "thông báo"
  }

  /// A part of the paper that its author may write, named by its heading.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Instead of the paragraph that is written by rule.
    case results = "Kết quả"
    /// Before what offices say of obstacles.
    case difficulties = "Tồn tại, khó khăn, nguyên nhân"
    /// Before what falls due and what is red.
    case tasks = "Nhiệm vụ trọng tâm kỳ tới"
    /// Before what offices propose.
    case proposals = "Kiến nghị, đề xuất"
  }

  /// Who signs it.
  public struct Signer: Hashable, Sendable {
    /// The lines above the post: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH".
    public let form: [String]
    /// The post.
    public let post: String
    /// The name.
    public let name: String

    /// A signer.
    public init(form: [String], post: String, name: String) {
      self.form = form
      self.post = post
      self.name = name
    }
  }

  /// Where the signed paper is kept.
  public enum SignedFile: Hashable, Sendable {
    /// On the web.
    case address(String)
    /// Among the evidence.
    case evidence(EvidenceID)
  }

  /// What its author wrote of a part.
  public struct Passage: Hashable, Sendable {
    /// The part.
    public let part: Part
    /// The text as Markdown, without its heading.
    public let body: String
    /// The line of the file on which ``body`` begins, from 1.
    public let line: Int

    /// A passage.
    public init(part: Part, body: String, line: Int) {
      self.part = part
      self.body = body
      self.line = line
    }
  }

  /// The month, half-year or year.
  public let period: Period
  /// What is signed.
  public let kind: Kind
  /// The number, "142/BC-UBND"; nil while it has none.
  public let number: String?
  /// The day of issue; nil while it has none.
  public let date: Day?
  /// The name before the date; nil means the commune's.
  public let location: String?
  /// The last day whose rows it knows.
  public let cutOff: Day
  /// The issuing body; nil means the commune's People's Committee.
  public let issuer: String?
  /// Who signs; nil while nobody does.
  public let signer: Signer?
  /// Where it is sent, without the last line "Lưu: …" where the author leaves it out.
  public let recipients: [String]
  /// Where the signed paper is kept; nil when it was not signed.
  public private(set) var signed: SignedFile?
  /// What its author wrote, in the order of ``Part``.
  public let passages: [Passage]
  /// What it stood on when it was issued; nil while its figures are not frozen.
  public let issued: IssuedPaper?
  /// The file; of a draft that nobody wrote, where it would lie.
  public let place: SourcePlace

  /// A paper.
  public init(
    period: Period, kind: Kind = .report, number: String? = nil, date: Day? = nil, location: String? = nil, cutOff: Day, issuer: String? = nil,
    signer: Signer? = nil, recipients: [String] = [], signed: SignedFile? = nil, passages: [Passage] = [], issued: IssuedPaper? = nil,
    place: SourcePlace
  ) {
    self.period = period
    self.kind = kind
    self.number = number
    self.date = date
    self.location = location
    self.cutOff = cutOff
    self.issuer = issuer
    self.signer = signer
    self.recipients = recipients
    self.signed = signed
    self.passages = passages
    self.issued = issued
    self.place = place
  }

  /// Whether it lacks its number or its signer, so that it is not issued.
  public var isDraft: Bool { number == nil || signer == nil }

  /// The same paper as if its figures were not frozen.
  public var unissued: Paper {
    Paper(
      period: period, kind: kind, number: number, date: date, location: location, cutOff: cutOff, issuer: issuer, signer: signer,
      recipients: recipients, signed: signed, passages: passages, place: place)
  }

  /// The same paper as if nobody had kept the signed one.
  var unsigned: Paper {
    var paper = self
    paper.signed = nil
    return paper
  }

  /// What its author wrote of a part; nil when nothing.
  public func passage(_ part: Part) -> Passage? { passages.first { $0.part == part } }

  /// The lengths of periods that papers are made for.
  public static let lengths: [Period.Kind] = [.month, .half, .year]
}

extension Paper {
  /// The cut-off day of a paper that names none: the day after the one on which the commune's own report of the period is due, for only then has
  /// that day passed and the report counts as due; else the period's last day.
  public static func usualCutOff(of period: Period, calendar: [ReportingCycle]) -> Day {
    let cycles = calendar.filter { cycle in
      cycle.kind == period.kind && (cycle.part ?? period.part) == period.part && cycle.from.map { $0 <= period.last } ?? true
    }
    return cycles.compactMap { $0.obligation(for: period)?.due }.max()?.advanced(by: 1) ?? period.last
  }

  /// A draft of a paper that nobody has written yet.
  public static func draft(of period: Period, calendar: [ReportingCycle], place: SourcePlace) -> Paper {
    Paper(period: period, cutOff: usualCutOff(of: period, calendar: calendar), place: place)
  }
}
