import Languages
import Testing

@Suite("A catalogue is read as gettext has it")
struct CatalogueReadingTests {
  private let file = """
    # a comment
    msgid ""
    msgstr ""
    "Language: xx\\n"

    #. [S] a form of the court
    msgid "Court"
    msgstr "Hof"

    #. [K] own
    msgid "In {1} of {2}"
    msgstr "Von {2} "
    "die {1}"

    #, fuzzy
    msgid "Judge"
    msgstr "Richter?"

    msgid "Day"
    msgstr ""

    msgid "{1} day"
    msgid_plural "{1} days"
    msgstr[0] "{1} Tag"
    msgstr[1] "{1} Tage"

    msgid "A \\"quoted\\" line\\n"
    msgstr "Zeile\\t\\\\ Ende"
    """

  @Test("Texts, marks, places in another order, and plurals")
  func words() throws {
    let language = Language(tag: "xx", catalogue: try Catalogue(file))
    #expect(language.text("Court") == "Hof")
    #expect(language.mark(of: "Court") == .seen)
    #expect(language.entry("Court")?.source == "a form of the court")
    #expect(language.text("In {1} of {2}", "a", "b") == "Von b die a")
    #expect(language.mark(of: "In {1} of {2}") == .ownWords)
    #expect(language.count(1, one: "{1} day", many: "{1} days") == "1 Tag")
    #expect(language.count(3, one: "{1} day", many: "{1} days") == "3 Tage")
    #expect(Language.english.count(3, one: "{1} day", many: "{1} days") == "3 days")
    #expect(language.text("A \"quoted\" line\n") == "Zeile\t\\ Ende")
  }

  @Test("What is fuzzy, empty or missing is shown in English")
  func english() throws {
    let language = Language(tag: "xx", catalogue: try Catalogue(file))
    for text in ["Judge", "Day", "Nowhere"] { #expect(language.text(text) == text) }
    #expect(!language.knows("Judge"))
    #expect(language.text("{1} left {3}", "a") == "a left {3}")
    #expect(language.text("{x} {1}", "a") == "{x} a")
  }

  @Test(
    "A slip names its line",
    arguments: [
      ("msgid \"a\"\nmsgstr b\"", 2), ("\"alone\"", 1), ("msgid \"a\"\nmsgwhat \"b\"", 2),
      ("msgid\"a\"", 1),
    ],
  )
  func slips(text: String, line: Int) {
    #expect { _ = try Catalogue(text) } throws: { ($0 as? CatalogueError)?.line == line }
  }

  @Test(
    "Words name languages as LANG writes them",
    arguments: [
      ("en", "en"), ("en_US.UTF-8", "en"), ("C", "en"), ("C.UTF-8", "en"), ("zh", "zh-Hans"),
      ("zh_CN.UTF-8", "zh-Hans"), ("zh_TW.UTF-8", "zh-Hant"), ("zh-Hant", "zh-Hant"),
      ("zh_HK", "zh-Hant"), ("ZH-hans", "zh-Hans"), ("zh_TW@stroke", "zh-Hant"),
    ],
  )
  func named(word: String, tag: String) {
    #expect(Language.named(word)?.tag == tag)
  }

  @Test("Other words name none", arguments: ["", "xx", "es_MX.UTF-8", "."])
  func unnamed(word: String) {
    #expect(Language.named(word) == nil)
  }

  @Test("Days and times stand as each language writes them")
  func dates() {
    let day = { (language: Language) in
      language.day(year: 2026, month: 12, day: 14, weekday: 0)
    }
    #expect(day(.english) == "Monday, December 14, 2026")
    #expect(day(.simplified) == "2026年12月14日 星期一")
    #expect(day(.traditional) == "2026年12月14日 星期一")
    #expect(Language.english.time(510) == "8:30 a.m.")
    #expect(Language.english.time(0) == "12:00 a.m.")
    #expect(Language.english.time(720) == "12:00 p.m.")
    #expect(Language.simplified.time(815) == "下午 1:35")
  }
}
