/// A compiled template for any class of view: what ``Template`` keeps typed.
struct Program: Sendable {
  let literals: [UInt8]
  let steps: StepSequence

  func run(on view: AnyObject, into out: inout OutputBuffer) {
    var outer: [AnyObject] = []
    literals.withUnsafeBufferPointer { steps.run($0, on: view, under: &outer, "", into: &out) }
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
