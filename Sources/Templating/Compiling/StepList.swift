/// Steps in the making: neighbouring literals are joined.
struct StepList {
  private(set) var steps: [Step] = []
  /// Steps before this one are the target of a jump or inside of one, and take no more literals.
  private var firstJoinable = 0

  mutating func append(_ step: Step) {
    steps.append(step)
  }

  /// Appends literal bytes, which go to the end of `literals`.
  mutating func append(_ bytes: some Collection<UInt8>, to literals: inout [UInt8]) {
    if bytes.isEmpty { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if steps.count > firstJoinable, case .literal(let range) = steps.last, range.upperBound == start {
      steps[steps.count - 1] = .literal(range.lowerBound..<literals.count)
    } else {
      steps.append(.literal(start..<literals.count))
    }
  }

  /// Appends steps that are left out unless the test gives `expected`.
  mutating func append(_ body: StepList, if test: @escaping FieldAccess.Test, of scope: ScopeNumber, is expected: Bool) {
    steps.append(.skip(unless: test, of: scope, is: expected, count: body.steps.count))
    steps.append(contentsOf: body.steps)
    firstJoinable = steps.count
  }
}
