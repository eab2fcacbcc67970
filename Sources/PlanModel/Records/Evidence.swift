import Diagnostics

/// A row of `evidence.csv`: a document or picture that proves a result.
public struct Evidence: Hashable, Sendable {
  /// The id.
  public let id: EvidenceID
  /// Its title.
  public let title: String
  /// What it is: văn bản, ảnh, …
  public let kind: String
  /// The number of the document; nil when it has none.
  public let number: String?
  /// Its date; nil when not known.
  public let date: Day?
  /// The file in the commune's folder; nil when there is none.
  public let file: String?
  /// Where it is published; nil when nowhere.
  public let url: String?
  /// Whether the public may see it; a blank cell means no.
  public let isPublic: Bool
  /// Why it is not public; nil when not said.
  public let reason: String?
  /// The file's SHA-256 in lower-case hexadecimal; nil when not given.
  public let sha256: String?
  /// The file's size in bytes; nil when not given.
  public let size: Int?
  /// The row it was read from.
  public let place: SourcePlace

  /// A piece of evidence.
  public init(
    id: EvidenceID, title: String, kind: String, number: String? = nil, date: Day? = nil, file: String? = nil, url: String? = nil,
    isPublic: Bool = false, reason: String? = nil, sha256: String? = nil, size: Int? = nil, place: SourcePlace
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.number = number
    self.date = date
    self.file = file
    self.url = url
    self.isPublic = isPublic
    self.reason = reason
    self.sha256 = sha256
    self.size = size
    self.place = place
  }
}

/// A row of `appraisals.csv`: a verdict on a piece of evidence.
public struct Appraisal: Hashable, Sendable {
  /// The verdicts.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// It proves what it is cited for.
    case valid = "hợp lệ"
    /// It does not.
    case rejected = "không hợp lệ"
    /// Something is to be added; the claim goes on waiting.
    case incomplete = "cần bổ sung"
  }

  /// The evidence judged.
  public let evidence: EvidenceID
  /// The day of the verdict.
  public let date: Day
  /// The verdict.
  public let verdict: Verdict
  /// The office that judged.
  public let office: OfficeID
  /// The reason.
  public let note: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A verdict.
  public init(evidence: EvidenceID, date: Day, verdict: Verdict, office: OfficeID, note: String? = nil, place: SourcePlace) {
    self.evidence = evidence
    self.date = date
    self.verdict = verdict
    self.office = office
    self.note = note
    self.place = place
  }
}
