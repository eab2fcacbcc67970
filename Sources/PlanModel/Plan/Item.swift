import Diagnostics

/// The id of a target, task or duty: one namespace per commune, never used again for another thing.
public typealias ItemID = String
/// The id of an office.
public typealias OfficeID = String
/// The id of a piece of evidence.
public typealias EvidenceID = String
/// The id of an indicator of the shared catalogue.
public typealias IndicatorID = String

/// What targets, tasks and duties have in common.
///
/// Shared, not copied: lists, pages and the judgements of many days hold the same one.
public final class Item: Hashable, Sendable {
  /// The id.
  public let id: ItemID
  /// The section of the plan it stands in, as printed ("V").
  public let section: String
  /// Its number in the section, as printed; nil where the plan prints none.
  public let number: String?
  /// The plan's words, verbatim.
  public let statement: String
  /// The words with their slips mended; nil where there is nothing to mend.
  public let reading: String?
  /// The offices that lead, in the printed order.
  public let lead: [OfficeReference]
  /// The plan's own heading for them, such as "Cơ quan chủ trì theo dõi, đánh giá"; nil when not said.
  public let leadRole: String?
  /// The offices that cooperate, in the printed order.
  public let cooperating: [OfficeReference]
  /// The post of the person in charge; nil when the plan names none.
  public let person: String?
  /// The product that shows completion; nil when the plan names none.
  public let product: String?
  /// Who may decide; nil when the plan does not say.
  public let authority: String?
  /// Who set the task; nil when the plan does not say.
  public let origin: String?
  /// Its number in the system that monitors it; nil when it has none.
  public let externalID: String?
  /// The deadline as printed; nil when there is none.
  public let printedDue: String?
  /// The deadline as understood.
  public let deadline: Deadline
  /// When work begins; nil means the plan's start.
  public let start: Day?
  /// An editorial note.
  public let note: String?
  /// Where in the plan's text it stands.
  public let source: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// An item.
  public init(
    id: ItemID, section: String, number: String?, statement: String, reading: String? = nil, lead: [OfficeReference] = [],
    leadRole: String? = nil, cooperating: [OfficeReference] = [], person: String? = nil, product: String? = nil, authority: String? = nil,
    origin: String? = nil, externalID: String? = nil, printedDue: String? = nil, deadline: Deadline = .none, start: Day? = nil,
    note: String? = nil, source: String? = nil, place: SourcePlace
  ) {
    self.id = id
    self.section = section
    self.number = number
    self.statement = statement
    self.reading = reading
    self.lead = lead
    self.leadRole = leadRole
    self.cooperating = cooperating
    self.person = person
    self.product = product
    self.authority = authority
    self.origin = origin
    self.externalID = externalID
    self.printedDue = printedDue
    self.deadline = deadline
    self.start = start
    self.note = note
    self.source = source
    self.place = place
  }

  /// Section and number as people say them: `V.18`, `I.2.1`; the section alone where there is no number.
  public var label: String { number.map { section + "." + $0 } ?? section }

  /// Equal in all that they say.
  public static func == (left: Item, right: Item) -> Bool {
    if left === right { return true }
    guard left.id == right.id, left.section == right.section, left.number == right.number, left.statement == right.statement,
      left.reading == right.reading, left.lead == right.lead, left.leadRole == right.leadRole,
      left.cooperating == right.cooperating, left.person == right.person, left.product == right.product,
      left.authority == right.authority, left.origin == right.origin, left.externalID == right.externalID,
      left.printedDue == right.printedDue, left.deadline == right.deadline, left.start == right.start, left.note == right.note,
      left.source == right.source, left.place == right.place
    else { return false }
    return true
  }

  /// By what tells most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(statement)
  }
}

/// An office as a row of the plan names it.
public struct OfficeReference: Hashable, Sendable {
  /// The office meant.
  public let id: OfficeID
  /// The words the plan uses for it in this row.
  public let printed: String

  /// A reference.
  public init(id: OfficeID, printed: String) {
    self.id = id
    self.printed = printed
  }
}
