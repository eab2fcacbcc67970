import PlanModel

extension OpenDataStatus {
  /// The sign and the word, in the colours of the status of progress that comes nearest.
  var sign: StatusSign {
    let tone: ProgressStatus
    switch self {
    case .published: tone = .met
    case .outOfDate: tone = .behind
    case .late: tone = .alert
    case .notYetDue: tone = .notYet
    case .unplanned: tone = .noData
    }
    return StatusSign(symbol: tone.symbol, tone: tone, word: OpenDataWords.status(self))
  }
}
