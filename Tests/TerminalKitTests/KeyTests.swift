import TerminalKit
import Testing

@Suite("Keys have names, and names have keys")
struct KeyTests {
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .backspace, .delete, .insert,
    ]
    + (1...24).map { Key.function($0) }
    + "aZ0 -+/?fF東é".map { Key.character($0) }
    + "abcxyz @[\\]^_".map { Key.control($0) }
    + "aZ 0-東".map { Key.alt($0) }

  @Test("There and back", arguments: keys)
  func roundTrip(key: Key) {
    #expect(!key.name.isEmpty)
    #expect(Key(name: key.name) == key)
  }

  @Test("Names are told apart")
  func distinct() {
    #expect(Set(KeyTests.keys.map(\.name)).count == KeyTests.keys.count)
  }

  @Test("Names are read in any case")
  func anyCase() {
    #expect(Key(name: "pgdn") == .pageDown)
    #expect(Key(name: "CTRL-l") == .control("l"))
    #expect(Key(name: "alt-X") == .alt("X"))
    #expect(Key(name: "f5") == .function(5))
  }

  @Test(
    "What is no name has no key",
    arguments: ["", "F0", "Fx", "Ctrl-", "Alt-", "Alt-ab", "up!"],
  )
  func none(name: String) {
    #expect(Key(name: name) == nil)
  }
}
