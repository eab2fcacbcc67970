/// Something of a plan with the amendments that changed it, so that a past day can be judged by the plan as it stood then.
public struct Versioned<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value after an amendment.
  public struct Version: Hashable, Sendable {
    /// What was changed.
    public let amendment: Amendment
    /// The whole value from that day on.
    public let value: Value

    /// A version.
    public init(amendment: Amendment, value: Value) {
      self.amendment = amendment
      self.value = value
    }
  }

  /// As issued.
  public let original: Value
  /// The later versions in order of the day they take effect; of one day in the order of the rows.
  public let versions: [Version]

  /// A value with its later versions.
  public init(_ original: Value, versions: [Version] = []) {
    self.original = original
    self.versions = versions
  }

  /// The value as it stood at the end of a day.
  @inlinable public func standing(on day: Day) -> Value {
    versions.last { $0.amendment.from <= day }?.value ?? original
  }
}

/// A change of one field of an item by a later document.
public struct Amendment: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// The key of the changed column.
  public let field: String
  /// The words before.
  public let before: String
  /// The words since.
  public let value: String
  /// The day from which it holds.
  public let from: Day
  /// The document that changed it.
  public let basis: String

  /// An amendment.
  public init(item: ItemID, field: String, before: String, value: String, from: Day, basis: String) {
    self.item = item
    self.field = field
    self.before = before
    self.value = value
    self.from = from
    self.basis = basis
  }
}
