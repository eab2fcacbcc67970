/// Partials, parents and blocks: tags that bring in other files.
extension TemplateCompiler {
  /// - Parameters:
  ///   - spaces: what indents every line of the other file, when the tag stands alone on its line.
  ///   - blocks: what a parent tag puts into the other file's blocks.
  mutating func include(
    _ tag: TemplateTag, indentation spaces: Range<Int>?, filling blocks: [TemplateBlock], _ place: CompilingPlace, _ scopes: ScopeChain,
    into steps: inout StepList
  ) {
    guard let tree = trees[tag.name] else { return report(.templateMissing(tag.name, known: trees.keys.sorted()), at: tag, place) }
    let chain = place.inclusions.map(\.file.name) + [place.file.name]
    if let first = chain.firstIndex(of: tag.name) {
      return report(.templateRecursive(tag.name, chain: chain[first...] + [tag.name]), at: tag, place)
    }
    guard canNest(place, at: tag) else { return }
    var inside = place.including(tree.file, by: tag, indentation: spaces)
    let number = blocksMet.count
    blocksMet.append([])
    inside.parents.append(number)
    for block in blocks where inside.fillings[block.name] == nil {
      // What a page farther out puts there comes first.
      inside.fillings[block.name] = BlockFilling(block: block, place: place)
    }
    compile(tree.nodes[...], inside, scopes, into: &steps)
    for block in blocks where !blocksMet[number].contains(block.name) {
      report(.templateBlockUnknown(block.name, parent: tag.name, known: blocksMet[number]), at: block.tag, place)
    }
  }

  mutating func compileBlock(_ block: TemplateBlock, _ place: CompilingPlace, _ scopes: ScopeChain, into steps: inout StepList) {
    guard canNest(place, at: block.tag) else { return }
    for parent in place.parents where !blocksMet[parent].contains(block.name) { blocksMet[parent].append(block.name) }
    guard let filling = place.fillings[block.name] else {
      var inside = place
      inside.depth += 1
      compile(block.content[...], inside, scopes, into: &steps)
      return
    }
    fill(block, with: filling, place, scopes, into: &steps)
  }

  /// Compiles a filling where a block stands: its own indentation gives way to the block's.
  private mutating func fill(
    _ block: TemplateBlock, with filling: BlockFilling, _ place: CompilingPlace, _ scopes: ScopeChain, into steps: inout StepList
  ) {
    let file = filling.place.file
    var inside = filling.place
    inside.depth = place.depth + 1
    inside.indentation = place.indentation
    inside.dedentation = []
    if filling.block.beginsOnOwnLine, let spaces = file.firstIndentation(filling.block.range) {
      inside.dedentation = Array(file.bytes[spaces])
    }
    var spaces = block.tag.leading
    if block.beginsOnOwnLine, let first = place.file.firstIndentation(block.range) { spaces = first }
    if let spaces { inside.indentation += place.ownIndentation(spaces) }

    var content = filling.block.content[...]
    if case .line(let first) = content.first {
      if !block.beginsOnOwnLine {
        // The block's line has begun already.
        steps.append(inside.ownIndentation(first), to: &literals)
        content.removeFirst()
      }
    } else if block.beginsOnOwnLine, !content.isEmpty {
      steps.append(inside.indentation, to: &literals)
    }
    compile(content, inside, scopes, into: &steps)
  }
}
