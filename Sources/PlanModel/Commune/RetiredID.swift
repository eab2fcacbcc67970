import Diagnostics

/// A row of `retired.csv`: an id that was published and is no longer used. Its page points on.
public struct RetiredID: Hashable, Sendable {
  /// The id that means nothing else ever again.
  public let old: ItemID
  /// The id that took its place, which may itself be retired since; nil when none did.
  public let new: ItemID?
  /// The row it was read from.
  public let place: SourcePlace

  /// A retired id.
  public init(old: ItemID, new: ItemID?, place: SourcePlace) {
    self.old = old
    self.new = new
    self.place = place
  }

  /// What the id named, by the mark of its kind (`nq57-ct-i-1`); nil when it bears none.
  public var kind: ItemKind? {
    ItemKind.allCases.compactMap { kind in RetiredID.place(of: kind.idMark, in: old).map { (place: $0, kind: kind) } }.min { $0.place < $1.place }?
      .kind
  }

  private static func place(of mark: String, in id: String) -> Int? {
    let (id, mark) = (Array(id.utf8), Array(mark.utf8))
    guard id.count >= mark.count else { return nil }
    return (0...(id.count - mark.count)).first { id[$0..<($0 + mark.count)].elementsEqual(mark) }
  }
}

/// What took the place of retired ids, link by link.
public struct RetiredIDs: Sendable {
  private let next: [ItemID: ItemID?]

  /// The chains of some rows; of several rows with one old id the first counts.
  public init(_ rows: [RetiredID]) {
    self.init(next: rows.reduce(into: [:]) { next, row in if next[row.old] == nil { next[row.old] = .some(row.new) } })
  }

  /// The chains of some ids; a nil value where nothing took the place.
  public init(next: [ItemID: ItemID?]) {
    self.next = next
  }

  /// The id in use that stands at the end of the chain; nil when nothing took the place, or when the chain runs in a circle.
  public func successor(of old: ItemID) -> ItemID? {
    guard isInCircle(old) == false, var id = next[old] ?? nil else { return nil }
    while let following = next[id] {
      guard let following else { return nil }
      id = following
    }
    return id
  }

  /// Whether following an id comes by some id twice.
  public func isInCircle(_ old: ItemID) -> Bool { !circle(from: old).isEmpty }

  /// The ids of the circle that following an id runs into, each once, from the first one reached; empty when it comes to an end.
  public func circle(from old: ItemID) -> [ItemID] {
    var way = [old]
    var seen: Set<ItemID> = [old]
    while let last = way.last, let following = next[last] ?? nil {
      if !seen.insert(following).inserted { return way.firstIndex(of: following).map { Array(way[$0...]) } ?? [] }
      way.append(following)
    }
    return []
  }
}

extension ItemKind {
  /// The part of an id that tells the kind: `-ct-`, `-nv-`, `-tn-`.
  public var idMark: String {
    switch self {
    case .target: return "-ct-"
    case .task: return "-nv-"
    case .duty: return "-tn-"
    }
  }
}
