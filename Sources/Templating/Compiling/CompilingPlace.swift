/// All that decides what a tag means where it stands, apart from the names on offer: its file, how that file was reached, what fills its
/// blocks, and how its lines are indented.
struct CompilingPlace {
  /// A tag that includes another file.
  struct Inclusion {
    let file: TemplateFile
    let tag: TemplateTag
  }

  let file: TemplateFile
  /// The tags that lead here, outermost first.
  var inclusions: [Inclusion] = []
  /// What fills the blocks, by their names.
  var fillings: [String: BlockFilling] = [:]
  /// The numbers of the parent tags whose fillings reach here.
  var parents: [Int] = []
  /// Written at the beginning of each line.
  var indentation: [UInt8] = []
  /// Taken away from the beginning of each line.
  var dedentation: [UInt8] = []
  /// How many sections, blocks and files are open.
  var depth = 0

  /// A line's own spaces, without what is taken away.
  func ownIndentation(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let spaces = file.bytes[range]
    return spaces.starts(with: dedentation) ? spaces.dropFirst(dedentation.count) : spaces.drop(while: \.isSpaceOrTab)
  }

  /// The place inside a file that a tag of this one includes.
  func including(_ other: TemplateFile, by tag: TemplateTag, indentation spaces: Range<Int>?) -> CompilingPlace {
    var place = CompilingPlace(file: other)
    place.inclusions = inclusions + [Inclusion(file: file, tag: tag)]
    place.fillings = fillings
    place.parents = parents
    // Within a line the other file's lines are as they are.
    if let spaces { place.indentation = indentation + ownIndentation(spaces) }
    place.depth = depth + 1
    return place
  }
}

/// What a parent tag puts into a block. It keeps the place where it was written: its own blocks, files and lines are those of that place,
/// only its names are those of the block. So a block inside the filling of a block of the same name does not run in a circle.
struct BlockFilling {
  let block: TemplateBlock
  let place: CompilingPlace
}
