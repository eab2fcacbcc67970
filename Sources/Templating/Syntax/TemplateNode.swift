/// A template file as a tree. Ranges and offsets are in the file's bytes.
enum TemplateNode: Sendable {
  /// A line begins with these spaces; here an indentation goes.
  case line(indentation: Range<Int>)
  case text(Range<Int>)
  case variable(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  /// `{{>name}}`; alone on its line, the spaces before it indent every line of the partial.
  case partial(TemplateTag)
  /// `{{<name}}…{{/name}}` with what it puts into the parent's blocks.
  case parent(TemplateTag, indentation: Range<Int>?, [TemplateBlock])
  case block(TemplateBlock)
}

/// `{{$name}}…{{/name}}`: in a parent tag what goes into the parent's block, elsewhere the block itself with what stands there otherwise.
struct TemplateBlock: Sendable {
  let tag: TemplateTag
  let content: [TemplateNode]
  /// The content's bytes.
  let range: Range<Int>
  /// Whether the content begins on a line of its own, after the opening tag's.
  let beginsOnOwnLine: Bool

  var name: String { tag.name }
}
