/// A generator of the same numbers on every run (Vigna, SplitMix64).
public struct Seeded: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that begins anywhere.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below a bound; 0 where the bound is no more than 1.
  mutating func below(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(next() % UInt64(bound)) }

  /// Whether it is one of `some` cases among `all`.
  mutating func chance(_ some: Int, in all: Int) -> Bool { below(all) < some }

  /// Any of some elements; nil where there is none.
  mutating func element<Element>(of elements: [Element]) -> Element? { elements.isEmpty ? nil : elements[below(elements.count)] }

  /// Any of some texts; empty where there is none.
  mutating func text(of texts: [String]) -> String { element(of: texts) ?? "" }
}
