/// Variables and sections: tags with a name that the page offers.
extension TemplateCompiler {
  mutating func compileVariable(_ tag: TemplateTag, _ place: CompilingPlace, _ scopes: ScopeChain, into steps: inout StepList) {
    guard let found = find(tag, place, scopes) else { return }
    let isUnescaped = tag.kind == .unescaped
    switch found.access {
    case .text(let write):
      if isUnescaped { return report(.templateTextUnescaped(tag.name), at: tag, place) }
      append(write, found, scopes, into: &steps)
    case .optionalText(let get):
      if !found.isInsideOwnSection { return report(.templateOptionalOutside(tag.name), at: tag, place) }
      if isUnescaped { return report(.templateTextUnescaped(tag.name), at: tag, place) }
      // The section has asked for the text already.
      if found.isInnermostSection { return steps.append(.writeText) }
      append({ scope, out in if let text = get(scope) { out.writeEscaped(text) } }, found, scopes, into: &steps)
    case .markup(let write):
      if !isUnescaped { return report(.templateMarkupEscaped(tag.name), at: tag, place) }
      append(write, found, scopes, into: &steps)
    case .condition, .list, .view, .optionalView: report(.templateNotText(tag.name, found.access.kind), at: tag, place)
    }
  }

  private func append(
    _ write: @escaping FieldAccess.Write, _ found: ScopeChain.Found, _ scopes: ScopeChain, into steps: inout StepList
  ) {
    var step = write
    if let way = found.way { step = { scope, out in write(way(scope), &out) } }
    steps.append(found.scope == scopes.innermost ? .write(step) : .writeOuter(found.scope, step))
  }

  mutating func compileSection(
    _ tag: TemplateTag, _ content: [TemplateNode], _ place: CompilingPlace, _ scopes: ScopeChain, into steps: inout StepList
  ) {
    guard canNest(place, at: tag) else { return }
    var inside = place
    inside.depth += 1
    // Without the section's own names nothing can be said about those inside.
    guard let found = find(tag, place, scopes) else { return }
    if tag.kind == .inverted {
      compileInverted(tag, content, found, inside, scopes, into: &steps)
      return
    }
    switch found.access {
    case .text, .markup: report(.templateNotSection(tag.name, found.access.kind, spelling: tag.spelling), at: tag, place)
    case .optionalText(let get):
      let body = compile(content, inside, scopes.insideText(found.path)).steps
      steps.append(.text(through(found.way, get), of: found.scope, body, otherwise: []), opening: found.path)
    case .condition(let holds):
      let body = compile(content, inside, scopes)
      steps.append(body, if: through(found.way, holds), of: found.scope, is: true)
    case .list(_, let each, let fields):
      let body = compile(content, inside, scopes.enteringEntry(fields, of: found.path)).steps
      var run = each
      if let way = found.way { run = { scope, out, body in each(way(scope), &out, body) } }
      steps.append(.each(run, of: found.scope, body, otherwise: []), opening: found.path)
    case .view(let get, let fields):
      let body = compile(content, inside, scopes.entering(fields, from: found.path)).steps
      steps.append(.enter(through(found.way, get), of: found.scope, body))
    case .optionalView(let get, let fields):
      let body = compile(content, inside, scopes.entering(fields, from: found.path)).steps
      steps.append(.enterIfThere(through(found.way, get), of: found.scope, body, otherwise: []), opening: found.path)
    }
  }

  private mutating func compileInverted(
    _ tag: TemplateTag, _ content: [TemplateNode], _ found: ScopeChain.Found, _ place: CompilingPlace, _ scopes: ScopeChain,
    into steps: inout StepList
  ) {
    let body = compile(content, place, scopes)
    // Right behind the section of the same name there is no need to ask again.
    if steps.complete(found.path, otherwise: body) { return }
    switch found.access {
    case .text, .markup, .view: report(.templateAlwaysThere(tag.name), at: tag, place)
    case .condition(let isThere), .list(let isThere, _, _):
      steps.append(body, if: through(found.way, isThere), of: found.scope, is: false)
    case .optionalText(let get):
      steps.append(body, if: through(found.way) { get($0) != nil }, of: found.scope, is: false)
    case .optionalView(let get, _):
      steps.append(body, if: through(found.way) { get($0) != nil }, of: found.scope, is: false)
    }
  }

  private func through<Result>(
    _ way: FieldAccess.Get?, _ get: @escaping @Sendable (AnyObject) -> Result
  ) -> @Sendable (AnyObject) -> Result {
    guard let way else { return get }
    return { scope in get(way(scope)) }
  }

  private mutating func find(_ tag: TemplateTag, _ place: CompilingPlace, _ scopes: ScopeChain) -> ScopeChain.Found? {
    switch scopes.find(tag.name) {
    case .success(let found): return found
    case .failure(let mistake):
      report(mistake.finding, at: tag, place)
      return nil
    }
  }
}
