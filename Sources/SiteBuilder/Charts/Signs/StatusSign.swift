import PlanModel
import Templating

extension ProgressStatus {
  /// The sign of the status. Its name is also the key of the class that gives the colours: `s-met`.
  var symbol: SignSymbol {
    switch self {
    case .met: .met
    case .claimed: .claimed
    case .onTrack: .track
    case .notYet: .notYet
    case .behind: .behind
    case .slipped: .slipped
    case .alert: .alert
    case .notReported: .none
    case .ongoing: .ongoing
    case .shared: .shared
    case .noData: .noData
    }
  }

  /// The class that gives the colours.
  var toneClass: String { "s-" + symbol.rawValue }

  /// Whether a segment of this status is an outline: what is not confirmed or not there.
  var isHollow: Bool {
    switch self {
    case .claimed, .notReported, .shared, .noData: true
    case .met, .onTrack, .notYet, .behind, .slipped, .alert, .ongoing: false
    }
  }
}

/// A status as a reader meets it: a sign and a word.
struct StatusSign: Hashable, Sendable {
  /// The sign.
  let symbol: SignSymbol
  /// The status whose colours it has.
  let tone: ProgressStatus
  /// The word.
  let word: String
  /// Whether it stands at the head of a page, in larger letters.
  var isLarge = false

  /// A status with its short word, or with another.
  init(_ status: ProgressStatus, word: String? = nil, isLarge: Bool = false) {
    self.init(symbol: status.symbol, tone: status, word: word ?? StatusWording().short(status), isLarge: isLarge)
  }

  /// A sign in the colours of a status, such as the verdicts on evidence.
  init(symbol: SignSymbol, tone: ProgressStatus, word: String, isLarge: Bool = false) {
    self.symbol = symbol
    self.tone = tone
    self.word = word
    self.isLarge = isLarge
  }

  /// Writes the sign and the word.
  func write(to buffer: inout OutputBuffer) {
    buffer.write(literal: "<span class=\"sg ")
    buffer.write(tone.toneClass)
    buffer.write(literal: isLarge ? " big\"><svg aria-hidden=\"true\"><use href=\"#" : "\"><svg aria-hidden=\"true\"><use href=\"#")
    buffer.write(symbol.rawValue)
    buffer.write(literal: "\"/></svg>")
    buffer.writeEscaped(word)
    buffer.write(literal: "</span>")
  }
}
