import Diagnostics

/// A plan of a commune: the document and its rows.
public struct Plan: Hashable, Sendable {
  /// Its id, the name of its folder.
  public let id: String
  /// What the document says of itself.
  public let document: PlanDocument
  /// The targets in the order of the rows.
  public let targets: [Versioned<Target>]
  /// The tasks in the order of the rows.
  public let tasks: [Versioned<Task>]
  /// The duties in the order of the rows.
  public let duties: [Versioned<Duty>]

  /// A plan.
  public init(
    id: String, document: PlanDocument, targets: [Versioned<Target>], tasks: [Versioned<Task>], duties: [Versioned<Duty>]
  ) {
    self.id = id
    self.document = document
    self.targets = targets
    self.tasks = tasks
    self.duties = duties
  }
}

/// The front matter and text of a plan.
public struct PlanDocument: Hashable, Sendable {
  /// Kind of paper, "Kế hoạch".
  public var kind: String
  /// Number; nil when the text prints none in full.
  public var number: String?
  /// The number as printed when it is incomplete.
  public var printedNumber: String?
  /// Date of issue; nil when not printed in full.
  public var date: Day?
  /// The date as printed when it is incomplete.
  public var printedDate: String?
  /// The issuing body.
  public var issuer: String
  /// The subject, verbatim.
  public var title: String
  /// The subject in few words, ours.
  public var shortTitle: String
  /// What it carries out, "Nghị quyết số 57-NQ/TW"; nil when not said.
  public var carriesOut: String?
  /// When it begins; nil when the text prints none.
  public var start: Day?
  /// The year it begins in.
  public var firstYear: Int
  /// By when its targets are to be reached.
  public var horizons: [Horizon]
  /// Titles of sections and of grouping rows.
  public var headings: [Heading]
  /// The legal basis, verbatim.
  public var legalBasis: [String]
  /// Who signed; nil when the text names nobody.
  public var signer: Signer?
  /// Where it was sent, verbatim.
  public var recipients: [String]
  /// Where the plan leaves the offices of rows that name none, such as an appendix; nil when it simply names none.
  public var unassigned: String?
  /// An editorial note; nil when there is none.
  public var note: String?
  /// The text as Markdown, without front matter.
  public var body: String
  /// The file it was read from.
  public var place: SourcePlace
  /// The line of the file on which `body` begins, from 1.
  public var bodyLine: Int

  /// A document.
  public init(
    kind: String, number: String? = nil, printedNumber: String? = nil, date: Day? = nil, printedDate: String? = nil, issuer: String,
    title: String, shortTitle: String, carriesOut: String? = nil, start: Day? = nil, firstYear: Int, horizons: [Horizon] = [],
    headings: [Heading] = [], legalBasis: [String] = [], signer: Signer? = nil, recipients: [String] = [], unassigned: String? = nil,
    note: String? = nil,
    body: String = "", place: SourcePlace, bodyLine: Int = 1
  ) {
    self.kind = kind
    self.number = number
    self.printedNumber = printedNumber
    self.date = date
    self.printedDate = printedDate
    self.issuer = issuer
    self.title = title
    self.shortTitle = shortTitle
    self.carriesOut = carriesOut
    self.start = start
    self.firstYear = firstYear
    self.horizons = horizons
    self.headings = headings
    self.legalBasis = legalBasis
    self.signer = signer
    self.recipients = recipients
    self.unassigned = unassigned
    self.note = note
    self.body = body
    self.place = place
    self.bodyLine = bodyLine
  }

  /// The day on which the plan begins: its start, else its date, else 1 January of its first year (rules.md, "Expected").
  public var begins: Day { start ?? date ?? Day.first(ofYear: firstYear) }

  /// By when a plan's targets of some sections are to be reached.
  public struct Horizon: Hashable, Sendable {
    /// As printed, "Đến năm 2030".
    public let title: String
    /// Its last day.
    public let due: Day
    /// The sections under it; empty means all.
    public let sections: [String]

    /// A horizon.
    public init(title: String, due: Day, sections: [String]) {
      self.title = title
      self.due = due
      self.sections = sections
    }
  }

  /// The title of a section or of a row that only groups others.
  public struct Heading: Hashable, Sendable {
    /// The rows it stands over.
    public enum Rows: String, CaseIterable, Hashable, Sendable {
      /// Targets.
      case targets
      /// Tasks.
      case tasks
      /// Duties.
      case duties
    }

    /// The kind of rows.
    public let rows: Rows
    /// The section as printed.
    public let section: String
    /// The number of the grouping row; nil for a section.
    public let number: String?
    /// The title as printed.
    public let title: String

    /// A heading.
    public init(rows: Rows, section: String, number: String?, title: String) {
      self.rows = rows
      self.section = section
      self.number = number
      self.title = title
    }
  }

  /// Who signed a plan.
  public struct Signer: Hashable, Sendable {
    /// "KT. CHỦ TỊCH"; nil when the signer signs in their own right.
    public let authority: String?
    /// The post.
    public let post: String
    /// The name.
    public let name: String

    /// A signer.
    public init(authority: String?, post: String, name: String) {
      self.authority = authority
      self.post = post
      self.name = name
    }
  }
}
