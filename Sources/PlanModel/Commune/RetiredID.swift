import Diagnostics

/// A row of `retired.csv`: an id that was published and is no longer used. Its page points on.
public struct RetiredID: Hashable, Sendable {
  /// The id that means nothing else ever again.
  public let old: ItemID
  /// The id that took its place; nil when none did.
  public let new: ItemID?
  /// The row it was read from.
  public let place: SourcePlace

  /// A retired id.
  public init(old: ItemID, new: ItemID?, place: SourcePlace) {
    self.old = old
    self.new = new
    self.place = place
  }
}
