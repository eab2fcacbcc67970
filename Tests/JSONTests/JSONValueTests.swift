import JSON
import Testing

struct JSONValueTests {
  private static let value = JSONValue.object([
    ("name", .string("a")), ("place", .object([("x", .count(1)), ("tags", .array([.string("b"), .null]))])),
    ("lists", .object([("entries", .array([.object([("id", .count(1))]), .array([]), .condition(true)])), ("none", .array([]))])),
    ("empty", .object([])),
  ])

  @Test("Lists of entries over several lines, an entry on one")
  func layout() {
    #expect(
      JSONValueTests.value.text == """
        {
          "name": "a",
          "place": {"x":1,"tags":["b",null]},
          "lists": {
            "entries": [
              {"id":1},
              [],
              true
            ],
            "none": []
          },
          "empty": {}
        }
        """)
  }

  @Test("The top of a file is over several lines in any case, a line is one in any case")
  func ends() {
    #expect(JSONValue.object([("a", .count(1))]).file == Array("{\n  \"a\": 1\n}\n".utf8))
    #expect(
      JSONValueTests.value.line
        == #"{"name":"a","place":{"x":1,"tags":["b",null]},"lists":{"entries":[{"id":1},[],true],"none":[]},"empty":{}}"#)
  }

  @Test("What was written before at its depth stands as if it were written there")
  func written() {
    let part = JSONValue.array([.object([("id", .count(1))])])
    let whole = { (part: JSONValue) in JSONValue.object([("a", .object([("entries", part)]))]) }
    #expect(whole(part.laidOut(indent: 4)).text == whole(part).text)
  }
}
