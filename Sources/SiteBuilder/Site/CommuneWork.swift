import PlanModel

/// The items of a commune's plans, found by id and by office.
struct CommuneWork: Sendable {
  /// An item, with the target where it is one.
  typealias Entry = (item: Item, target: Target?)

  /// What one office leads and joins, as positions among ``CommuneWork/all``.
  struct Share: Sendable {
    /// What it leads, alone or with others.
    var leads: [Int] = []
    /// What it joins without leading.
    var joins: [Int] = []
  }

  /// All targets, tasks and duties, in this order.
  let all: [Entry]
  /// How many of them, from the first, are targets.
  let targets: Int
  /// How many of them, after the targets, are tasks.
  let tasks: Int
  private let positions: [ItemID: Int]
  private let shares: [OfficeID: Share]

  /// The items of a commune.
  init(targets: [Target], tasks: [Task], duties: [Duty]) {
    let all = targets.map { Entry($0.item, $0) } + tasks.map { Entry($0.item, nil) } + duties.map { Entry($0.item, nil) }
    var positions: [ItemID: Int] = [:]
    var shares: [OfficeID: Share] = [:]
    for (position, entry) in all.enumerated() {
      if positions[entry.item.id] == nil { positions[entry.item.id] = position }
      for office in entry.item.lead where shares[office.id]?.leads.last != position { shares[office.id, default: Share()].leads.append(position) }
      for office in entry.item.cooperating {
        if let share = shares[office.id], share.leads.last == position || share.joins.last == position { continue }
        shares[office.id, default: Share()].joins.append(position)
      }
    }
    self.all = all
    self.targets = targets.count
    self.tasks = tasks.count
    self.positions = positions
    self.shares = shares
  }

  /// Where the item with an id stands among ``all``; nil when the plans have none.
  func position(of id: ItemID) -> Int? { positions[id] }

  /// The item with an id; nil when the plans have none.
  func item(_ id: ItemID) -> Entry? { positions[id].map { all[$0] } }

  /// What an office leads and joins.
  func share(of office: OfficeID) -> Share { shares[office] ?? Share() }

  /// What an item is.
  func kind(at position: Int) -> ItemKind { position < targets ? .target : position < targets + tasks ? .task : .duty }
}
