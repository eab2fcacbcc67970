import JSON
import PlanModel

/// What went into a judgement besides the columns of the table of assessments, by fixed names.
enum AssessmentInputs {
  /// - `window`: the time the item has; `time_gone`: the share of it gone by the reference day.
  /// - `share_done`: the share of the goal done, as the rule of slow items reads it.
  /// - `expected_level`, `needed_level`: the level expected on the reference day, and the one from which the item would be on track, in the
  ///   target's unit.
  /// - `judged_report`, `value_report`: the reports that gave the status and the value; null where no office reported it.
  /// - `computed`: the part and the whole of a figure that the program computed; null of what an office reported.
  /// - `claimed_since`: since when the office has claimed completion.
  /// - `is_stale`: whether the value is older than two due periods.
  /// - `reporting`: the reports that were due, with how each was kept.
  static func members(of judged: Assessment) -> [(String, JSONValue)] {
    [
      ("window", judged.window.map(window) ?? .null),
      ("time_gone", JSONValue(.share(judged.timeGone))),
      ("share_done", JSONValue(.share(judged.shareDone))),
      ("expected_level", JSONValue(.share(judged.expectedLevel))),
      ("needed_level", JSONValue(.number(judged.neededLevel))),
      ("judged_report", judged.row.flatMap(report) ?? .null),
      ("value_report", judged.valueRow.flatMap(report) ?? .null),
      ("computed", judged.valueRow.flatMap(computed) ?? .null),
      ("claimed_since", JSONValue(.date(judged.claim?.since))),
      ("is_stale", .condition(judged.isStale)),
      ("reporting", .array(judged.reporting.map(kept))),
    ]
  }

  private static func window(_ window: TimeWindow) -> JSONValue {
    .object([("start", JSONValue(.date(window.start))), ("due", JSONValue(.date(window.due))), ("is_yearly", .condition(window.isYearly))])
  }

  private static func computed(_ row: Report) -> JSONValue? {
    guard row.isComputed else { return nil }
    return .object([("numerator", JSONValue(.number(row.numerator))), ("denominator", JSONValue(.number(row.denominator)))])
  }

  private static func report(_ report: Report) -> JSONValue? {
    report.isComputed ? nil : .object([("period", JSONValue(.period(report.period))), ("reported", JSONValue(.date(report.reported)))])
  }

  private static func kept(_ kept: KeptObligation) -> JSONValue {
    .object([
      ("period", JSONValue(.period(kept.obligation.period))), ("cut_off", JSONValue(.date(kept.obligation.cutOff))),
      ("due", JSONValue(.date(kept.obligation.due))), ("status", .string(kept.status.rawValue)),
      ("received", JSONValue(.date(kept.received))),
    ])
  }
}
