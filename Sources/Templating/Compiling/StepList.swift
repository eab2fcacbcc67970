/// Steps in the making: neighbouring literals are joined.
struct StepList {
  private(set) var steps: [Step] = []
  /// Steps before this one are the target of a jump or inside of one, and take no more literals.
  private var firstJoinable = 0
  /// What the last section was opened with, and where the steps stood behind it.
  private var lastSection: (path: ScopeChain.FieldPath, end: Int)?

  mutating func append(_ step: Step) {
    steps.append(step)
  }

  /// Appends the section of a field.
  mutating func append(_ step: Step, opening path: ScopeChain.FieldPath) {
    steps.append(step)
    lastSection = (path, steps.count)
  }

  /// Gives the section that was appended last the steps of its inverted one; false when the last step is not the section of that field.
  mutating func complete(_ path: ScopeChain.FieldPath, otherwise body: StepList) -> Bool {
    guard let lastSection, lastSection.path == path, lastSection.end == steps.count else { return false }
    switch steps.last {
    case .text(let get, let scope, let own, otherwise: let others) where others.isEmpty:
      steps[steps.count - 1] = .text(get, of: scope, own, otherwise: body.steps)
    case .each(let each, let scope, let own, otherwise: let others) where others.isEmpty:
      steps[steps.count - 1] = .each(each, of: scope, own, otherwise: body.steps)
    case .enterIfThere(let get, let scope, let own, otherwise: let others) where others.isEmpty:
      steps[steps.count - 1] = .enterIfThere(get, of: scope, own, otherwise: body.steps)
    default: return false
    }
    self.lastSection = nil
    return true
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
