/// What was found where a value may stand. What is broken has been reported; whatever depends on it is passed over in silence.
enum Reading<Value> {
  /// Nothing was written.
  case blank
  /// Something was written that cannot be understood, or something required was not written.
  case broken
  /// The value.
  case value(Value)

  /// The value; nil when blank or broken.
  var value: Value? {
    if case .value(let value) = self { return value }
    return nil
  }

  /// Whether something was written that cannot be understood.
  var isBroken: Bool {
    if case .broken = self { return true }
    return false
  }

  /// Whether nothing was written.
  var isBlank: Bool {
    if case .blank = self { return true }
    return false
  }

  /// The reading with its value changed; nil of `transform` makes it broken.
  func map<Other>(_ transform: (Value) -> Other?) -> Reading<Other> {
    switch self {
    case .blank: return .blank
    case .broken: return .broken
    case .value(let value): return transform(value).map { .value($0) } ?? .broken
    }
  }
}
