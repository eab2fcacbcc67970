/// One of several builds of the same content that together make the site: the `index`th of `count`.
public struct Shard: Hashable, Sendable {
  /// Which one, from 1.
  public let index: Int
  /// How many there are.
  public let count: Int

  /// A shard; nil where there is no such one.
  public init?(_ index: Int, of count: Int) {
    guard count >= 1, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// Whether it holds what stands at a position among `total` things, which are shared out in runs of nearly equal length.
  func holds(_ position: Int, of total: Int) -> Bool {
    total > 0 && position * count / total == index - 1
  }
}
