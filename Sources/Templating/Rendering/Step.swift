/// One step of a compiled template. A section's steps follow it in the same list, or are a list of their own where they have another scope.
enum Step: Sendable {
  /// Writes this range of the program's literals.
  case literal(Range<Int>)
  /// Writes a field of the innermost scope.
  case write(FieldAccess.Write)
  /// Writes a field of an outer scope, by its number from outside.
  case writeOuter(Int, FieldAccess.Write)
  /// Goes on only if the test of a scope gives `expected`; else leaves out as many steps as `count`.
  case skip(unless: FieldAccess.Test, of: ScopeNumber, is: Bool, count: Int)
  case each(FieldAccess.Each, of: ScopeNumber, [Step])
  case enter(FieldAccess.Get, of: ScopeNumber, [Step])
  case enterIfThere(FieldAccess.GetOptional, of: ScopeNumber, [Step])
}

/// The number of a scope from outside: the page is 0.
typealias ScopeNumber = Int

/// A compiled template for any class of view: what ``Template`` keeps typed.
struct Program: Sendable {
  let literals: [UInt8]
  let steps: [Step]

  func run(on view: AnyObject, into out: inout OutputBuffer) {
    run(steps, on: view, under: [], into: &out)
  }

  /// - Parameters:
  ///   - view: the innermost scope.
  ///   - outer: the scopes around it, outermost first.
  private func run(_ steps: [Step], on view: AnyObject, under outer: [AnyObject], into out: inout OutputBuffer) {
    var index = 0
    while index < steps.count {
      switch steps[index] {
      case .literal(let range): out.write(bytes: literals[range])
      case .write(let write): write(view, &out)
      case .writeOuter(let scope, let write): write(outer[scope], &out)
      case .skip(let test, let scope, let expected, let count):
        if test(scope == outer.count ? view : outer[scope]) != expected { index += count }
      case .each(let each, let scope, let body):
        let scopes = outer + [view]
        each(scopes[scope], &out) { entry, out in run(body, on: entry, under: scopes, into: &out) }
      case .enter(let get, let scope, let body):
        let scopes = outer + [view]
        run(body, on: get(scopes[scope]), under: scopes, into: &out)
      case .enterIfThere(let get, let scope, let body):
        let scopes = outer + [view]
        if let next = get(scopes[scope]) { run(body, on: next, under: scopes, into: &out) }
      }
      index += 1
    }
  }
}

/// A template compiled for views of one class.
public struct Template<View: TemplateView>: Sendable {
  let program: Program

  /// Appends the page of a view.
  public func render(_ view: View, into out: inout OutputBuffer) {
    program.run(on: view, into: &out)
  }
}
