/// A sign that stands before a word. Each is told from the others by its outline alone, for colour is only the third sign.
enum SignSymbol: String, CaseIterable, Hashable, Sendable {
  /// A solid disc with the tick cut out.
  case met
  /// A ring with a tick: hollow, for it is not yet confirmed.
  case claimed
  /// A triangle to the right.
  case track
  /// A stopwatch.
  case notYet = "notyet"
  /// An hourglass.
  case behind
  /// An arrow down.
  case slipped
  /// A warning triangle with the exclamation mark cut out.
  case alert
  /// A square with three dots.
  case none
  /// A turning arrow.
  case ongoing = "on"
  /// Three discs.
  case shared
  /// A ring with a dash.
  case noData = "nodata"
  /// A cross: evidence judged not valid.
  case bad

  /// Whether the outline is one line without holes or crossings, so that no rule need say what is inside it.
  var isPlain: Bool {
    switch self {
    case .track, .behind, .slipped, .bad: true
    case .met, .claimed, .notYet, .alert, .none, .ongoing, .shared, .noData: false
    }
  }

  /// The outline on a ground of 16 × 16, filled by the even-odd rule.
  var path: StaticString {
    switch self {
    case .met: "M8 0a8 8 0 100 16A8 8 0 008 0zM6.8 12L3 8.2l1.5-1.5 2.3 2.3 4.8-4.9L13 5.6z"
    case .claimed: "M8 0a8 8 0 100 16A8 8 0 008 0zm0 1.8a6.2 6.2 0 110 12.4A6.2 6.2 0 018 1.8zM7 11.6L4 8.6l1.2-1.2L7 9.2l3.8-3.9L12 6.5z"
    case .track: "M2.5 1l12 7-12 7z"
    case .notYet: "M5.5 0h5v1.8H9v1A6.6 6.6 0 118 2.7H7V1.8H5.5zM8 4.5a4.8 4.8 0 100 9.6A4.8 4.8 0 008 4.5zM7.1 5.6h1.8v3h2v1.8H7.1z"
    case .behind: "M2.5 0h11v2.2L9.6 8l3.9 5.8V16h-11v-2.2L6.4 8 2.5 2.2z"
    case .slipped: "M5.5 0h5v7.5h4.7L8 16 .8 7.5h4.7z"
    case .alert: "M8 .6l8 14.4H0zM7 5.8l.3 4.6h1.4L9 5.8zM8 11.3a1.05 1.05 0 100 2.1 1.05 1.05 0 000-2.1z"
    case .none: "M1 1h14v14H1zm1.8 1.8v10.4h10.4V2.8zM4 7h2v2H4zm3 0h2v2H7zm3 0h2v2h-2z"
    case .ongoing: "M8 2a6 6 0 105.6 8.2l-1.9-.7A4 4 0 118 4c1.1 0 2.1.45 2.8 1.2L8.6 7.4H15V1l-2.7 2.7A6 6 0 008 2z"
    case .shared: "M8 .5a3.6 3.6 0 100 7.2A3.6 3.6 0 008 .5zM3.8 8.2a3.6 3.6 0 100 7.2 3.6 3.6 0 000-7.2zm8.4 0a3.6 3.6 0 10.01 0z"
    case .noData: "M8 0a8 8 0 100 16A8 8 0 008 0zm0 1.8a6.2 6.2 0 110 12.4A6.2 6.2 0 018 1.8zM4.5 7.1h7v1.8h-7z"
    case .bad: "M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z"
    }
  }
}
