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
  /// Goes on inside if a scope has the text, else with `otherwise`; so do the lists and the views that may be missing.
  case text(FieldAccess.GetText, of: ScopeNumber, [Step], otherwise: [Step])
  /// Writes the text whose section this is.
  case writeText
  case each(FieldAccess.Each, of: ScopeNumber, [Step], otherwise: [Step])
  case enter(FieldAccess.Get, of: ScopeNumber, [Step])
  case enterIfThere(FieldAccess.GetOptional, of: ScopeNumber, [Step], otherwise: [Step])
}

/// The number of a scope from outside: the page is 0.
typealias ScopeNumber = Int

/// A compiled template for any class of view: what ``Template`` keeps typed.
struct Program: Sendable {
  let literals: [UInt8]
  let steps: [Step]

  func run(on view: AnyObject, into out: inout OutputBuffer) {
    var outer: [AnyObject] = []
    literals.withUnsafeBufferPointer { run(steps, $0, on: view, under: &outer, "", into: &out) }
  }

  /// - Parameters:
  ///   - literals: ``literals``, looked up once for the page.
  ///   - view: the innermost scope.
  ///   - outer: the scopes around it, outermost first; left as it was found.
  ///   - text: what the section of a text was opened with.
  private func run(
    _ steps: [Step], _ literals: UnsafeBufferPointer<UInt8>, on view: AnyObject, under outer: inout [AnyObject], _ text: String,
    into out: inout OutputBuffer
  ) {
    var index = 0
    while index < steps.count {
      switch steps[index] {
      case .literal(let range): out.write(bytes: UnsafeBufferPointer(rebasing: literals[range]))
      case .write(let write): write(view, &out)
      case .writeOuter(let scope, let write): write(outer[scope], &out)
      case .writeText: out.writeEscaped(text)
      case .skip(let test, let scope, let expected, let count):
        if test(scope == outer.count ? view : outer[scope]) != expected { index += count }
      case .text(let get, let scope, let body, let otherwise):
        if let own = get(scope == outer.count ? view : outer[scope]) {
          run(body, literals, on: view, under: &outer, own, into: &out)
        } else {
          run(otherwise, literals, on: view, under: &outer, text, into: &out)
        }
      case .each(let each, let scope, let body, let otherwise):
        outer.append(view)
        let holder = outer[scope]
        let isThere = each(holder, &out) { entry, out in run(body, literals, on: entry, under: &outer, "", into: &out) }
        outer.removeLast()
        if !isThere { run(otherwise, literals, on: view, under: &outer, text, into: &out) }
      case .enter(let get, let scope, let body):
        outer.append(view)
        run(body, literals, on: get(outer[scope]), under: &outer, "", into: &out)
        outer.removeLast()
      case .enterIfThere(let get, let scope, let body, let otherwise):
        outer.append(view)
        let next = get(outer[scope])
        if let next { run(body, literals, on: next, under: &outer, "", into: &out) }
        outer.removeLast()
        if next == nil { run(otherwise, literals, on: view, under: &outer, text, into: &out) }
      }
      index += 1
    }
  }
}

/// A template compiled for views of one class.
public struct Template<View: AnyObject>: Sendable {
  let program: Program

  /// Appends the page of a view.
  public func render(_ view: View, into out: inout OutputBuffer) {
    program.run(on: view, into: &out)
  }
}
