extension Sequence {
  /// Each element once, where it comes first; those with one name, byte by byte, are one. For lists of a few entries: each is compared with all before it.
  @inlinable
  public func eachOnce(by name: (Element) -> String) -> [Element] {
    var once: [(name: String, element: Element)] = []
    for element in self {
      let name = name(element)
      if !once.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) { once.append((name, element)) }
    }
    return once.map(\.element)
  }
}
