import Sealing
import Testing

@Suite("What a team's key seals, nobody else opens")
struct TeamKeyTests {
  @Test(
    "It opens with the same key in the same place, whatever its size",
    arguments: [0, 1, 5_000],
  )
  func roundTrip(_ size: Int) throws {
    let key = try TeamKey()
    let message = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    let sealed = key.seal(message, in: "here")
    #expect(sealed.count == size + 40)
    #expect(key.open(sealed, in: "here") == message)
    #expect(key.open(sealed, in: "there") == nil)
    #expect(try TeamKey().open(sealed, in: "here") == nil)
    #expect(key.seal(message, in: "here") != sealed)
  }

  @Test("A changed bit or a missing byte opens nothing")
  func damage() throws {
    let key = try TeamKey()
    let sealed = key.seal(Array("a client's name".utf8), in: "here")
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 1
      #expect(key.open(changed, in: "here") == nil)
    }
    #expect(key.open(Array(sealed.dropLast()), in: "here") == nil)
    #expect(key.open([], in: "here") == nil)
  }

  @Test("A tag is the same for the same key and text, and for no other")
  func tags() throws {
    let key = try TeamKey()
    #expect(key.tag("case 1") == key.tag("case 1") && key.tag("case 1").count == 16)
    #expect(key.tag("case 1") != key.tag("case 2"))
    #expect(try TeamKey().tag("case 1") != key.tag("case 1"))
    #expect(TeamKey([1, 2, 3]) == nil && TeamKey(key.bytes) == key)
  }
}
