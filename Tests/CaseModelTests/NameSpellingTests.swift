import CaseModel
import Testing

@Suite("Names are found as Chinese names are typed")
struct NameSpellingTests {
  @Test(
    "Together, the other way round, with hyphens, and while they are typed",
    arguments: [
      "ouyanglihua", "ouyang lihua", "lihua ouyang", "lihuaouyang", "Li-Hua", "OUYANG Li Hua",
      "ouyangli", "lihuaou",
    ],
  )
  func found(typed: String) {
    #expect("OUYANG Lihua".isSpelt(typed))
  }

  @Test(
    "Letters across the middle of two words are no name",
    arguments: ["yanglihua", "ngli", "hua", "lihuay", "ouyang9", "ouyang:lihua", "欧阳", ""],
  )
  func notFound(typed: String) {
    #expect(!"OUYANG Lihua".isSpelt(typed))
  }

  @Test("A filter finds the client by each, and by characters of either script")
  func filter() throws {
    var summary = CaseSummary()
    summary.name = "OUYANG Lihua"
    summary.nativeName = "欧阳丽华"
    for typed in ["ouyanglihua", "lihua ouyang", "Li-Hua", "欧阳", "歐陽麗華"] {
      let filter = try Filter(typed)
      #expect(filter.predicate(asOf: Day(number: 20_000)).holds(for: summary), "\(typed)")
    }
    let other = try Filter("wangxiulan").predicate(asOf: Day(number: 20_000))
    #expect(!other.holds(for: summary))
  }
}
