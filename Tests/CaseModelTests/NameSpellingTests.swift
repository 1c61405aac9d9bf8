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

  @Test(
    "In characters, the family name first or last, of one character or two, in either script",
    arguments: [
      ("欧阳丽华", "欧阳丽华"), ("欧阳丽华", "丽华欧阳"), ("欧阳丽华", "麗華歐陽"), ("欧阳丽华", "丽华 欧阳"),
      ("欧阳丽华", "丽华欧"), ("歐陽麗華", "丽华欧阳"), ("陈伟", "伟陈"), ("陈小明", "小明陈"), ("陈小明", "小明 陳"),
      ("司馬光", "光司马"), ("诸葛亮", "亮诸葛"), ("陈李美华", "美华陈李"), ("陈李美华", "李美华陈"),
    ],
  )
  func characters(name: String, typed: String) {
    #expect(name.isSpelt(typed))
  }

  @Test(
    "Characters that cross the end of a name the wrong way are no name",
    arguments: [
      ("欧阳丽华", "阳丽华欧"), ("欧阳丽华", "华欧阳"), ("陈小明", "明陈"), ("陈小明", "明陈小"), ("陈伟", "伟"),
      ("陈伟", "伟王"), ("CHEN Wei", "伟陈"),
    ],
  )
  func wrongCharacters(name: String, typed: String) {
    #expect(!name.isSpelt(typed))
  }

  @Test("A filter finds the client by each, and by characters of either script")
  func filter() throws {
    var summary = CaseSummary()
    summary.name = "OUYANG Lihua"
    summary.nativeName = "欧阳丽华"
    for typed in ["ouyanglihua", "lihua ouyang", "Li-Hua", "欧阳", "歐陽麗華", "丽华欧阳", "麗華歐陽"] {
      let filter = try Filter(typed)
      #expect(filter.predicate(asOf: Day(number: 20_000)).holds(for: summary), "\(typed)")
    }
    let other = try Filter("wangxiulan").predicate(asOf: Day(number: 20_000))
    #expect(!other.holds(for: summary))
  }
}
