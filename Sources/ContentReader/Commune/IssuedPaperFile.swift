import Foundation
import PlanModel

/// The file `bulletins/<period>.issued.json`: an issued paper as it is kept beside its text.
public struct IssuedPaperFile: Codable, Sendable {
  /// The form of the file.
  private let format: Int
  private let period: String
  private let cutOff: String
  private let issued: String
  private let rules: Int
  private let figures: [String]
  private let budget: [Sum]
  private let rows: [String: [String: RowDigest]]
  private let reissues: [Again]

  private struct Again: Codable, Sendable {
    let date: String
    let reason: String
    let changes: [String]
  }

  private struct Sum: Codable, Sendable {
    let year: Int
    let source: String
    let lines: Int
    let assigned: Amount
    let planned: Amount
    let approved: Amount
    let disbursed: Amount
  }

  private struct Amount: Codable, Sendable {
    let total: Int?
    let unknown: Int

    init(_ amount: BudgetSum.Amount) {
      total = amount.total
      unknown = amount.unknown
    }

    var amount: BudgetSum.Amount { BudgetSum.Amount(total: total, unknown: unknown) }
  }

  /// The form that this program writes and reads.
  static let currentFormat = 1

  /// The file of an issued paper.
  public init(_ paper: IssuedPaper) {
    format = IssuedPaperFile.currentFormat
    period = paper.period.key
    cutOff = paper.cutOff.iso
    issued = paper.issued.iso
    rules = paper.rules
    figures = paper.figures
    budget = paper.budget.map {
      Sum(
        year: $0.year, source: $0.source.rawValue, lines: $0.lines, assigned: Amount($0.assigned), planned: Amount($0.planned),
        approved: Amount($0.approved), disbursed: Amount($0.disbursed))
    }
    var rows: [String: [String: RowDigest]] = [:]
    for (key, digest) in paper.rows { rows[key.table, default: [:]][key.row] = digest }
    self.rows = rows
    reissues = paper.reissues.map { Again(date: $0.date.iso, reason: $0.reason, changes: $0.changes) }
  }

  /// The bytes: indented, keys in order, so that a change of one row shows as one line. Throws what the encoder throws; it has no reason to.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  /// The paper in some bytes; nil when they are no such file, are of another form, or name a day or period that does not exist.
  static func read(_ bytes: [UInt8]) -> IssuedPaper? {
    guard let file = try? JSONDecoder().decode(IssuedPaperFile.self, from: Data(bytes)), file.format == currentFormat,
      let period = PlainForms.period(file.period), let cutOff = PlainForms.day(file.cutOff), let issued = PlainForms.day(file.issued)
    else { return nil }
    var budget: [BudgetSum] = []
    for sum in file.budget {
      guard let source = BudgetLine.Source(rawValue: sum.source) else { return nil }
      budget.append(
        BudgetSum(
          year: sum.year, source: source, lines: sum.lines, assigned: sum.assigned.amount, planned: sum.planned.amount,
          approved: sum.approved.amount, disbursed: sum.disbursed.amount))
    }
    var rows: [FrozenRow.Key: RowDigest] = [:]
    for (table, digests) in file.rows {
      for (row, digest) in digests { rows[FrozenRow.Key(table: table, row: row)] = digest }
    }
    var reissues: [IssuedPaper.Reissue] = []
    for again in file.reissues {
      guard let date = PlainForms.day(again.date) else { return nil }
      reissues.append(IssuedPaper.Reissue(date: date, reason: again.reason, changes: again.changes))
    }
    return IssuedPaper(
      period: period, cutOff: cutOff, issued: issued, rules: file.rules, figures: file.figures, budget: budget, rows: rows,
      reissues: reissues)
  }
}
