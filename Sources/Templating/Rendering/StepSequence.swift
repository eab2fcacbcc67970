/// Steps in the order in which they run.
struct StepSequence: Sendable {
  private let steps: [RunningStep]
  /// The same. A page has thousands of steps, and to count who holds each would take as long as to run it: they live as long as the sequence.
  private let references: [Unmanaged<RunningStep>]

  init(_ steps: [Step] = []) {
    self.steps = steps.map(RunningStep.init)
    references = self.steps.map(Unmanaged.passUnretained)
  }

  var isEmpty: Bool { steps.isEmpty }

  /// - Parameters:
  ///   - literals: ``Program/literals``, looked up once for the page.
  ///   - view: the innermost scope.
  ///   - outer: the scopes around it, outermost first; left as it was found.
  ///   - text: what the section of a text was opened with.
  func run(
    _ literals: UnsafeBufferPointer<UInt8>, on view: AnyObject, under outer: inout [AnyObject], _ text: String, into out: inout OutputBuffer
  ) {
    var index = 0
    while index < references.count {
      index += references[index]._withUnsafeGuaranteedRef { $0.run(literals, on: view, under: &outer, text, into: &out) }
    }
  }
}

/// A step that stays where it is while it runs: out of a list its closures would be copied each time.
private final class RunningStep: Sendable {
  private let step: Step

  init(_ step: Step) {
    self.step = step
  }

  /// Gives how many steps further the next one is.
  func run(
    _ literals: UnsafeBufferPointer<UInt8>, on view: AnyObject, under outer: inout [AnyObject], _ text: String, into out: inout OutputBuffer
  ) -> Int {
    switch step {
    case .literal(let range): out.write(bytes: UnsafeBufferPointer(rebasing: literals[range]))
    case .write(let write): write(view, &out)
    case .writeOuter(let scope, let write): write(outer[scope], &out)
    case .writeText: out.writeEscaped(text)
    case .skip(let test, let scope, let expected, let count):
      if test(scope == outer.count ? view : outer[scope]) != expected { return count + 1 }
    case .text(let get, let scope, let body, let otherwise):
      if let own = get(scope == outer.count ? view : outer[scope]) {
        body.run(literals, on: view, under: &outer, own, into: &out)
      } else {
        otherwise.run(literals, on: view, under: &outer, text, into: &out)
      }
    case .each(let each, let scope, let body, let otherwise):
      outer.append(view)
      let holder = outer[scope]
      let isThere = each(holder, &out) { entry, out in body.run(literals, on: entry, under: &outer, "", into: &out) }
      outer.removeLast()
      if !isThere { otherwise.run(literals, on: view, under: &outer, text, into: &out) }
    case .enter(let get, let scope, let body):
      outer.append(view)
      body.run(literals, on: get(outer[scope]), under: &outer, "", into: &out)
      outer.removeLast()
    case .enterIfThere(let get, let scope, let body, let otherwise):
      outer.append(view)
      let next = get(outer[scope])
      if let next { body.run(literals, on: next, under: &outer, "", into: &out) }
      outer.removeLast()
      if next == nil { otherwise.run(literals, on: view, under: &outer, text, into: &out) }
    }
    return 1
  }
}
