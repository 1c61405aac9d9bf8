import Testing
import VigilCommands

@Suite("The words of a command line")
struct ArgumentTests {
  @Test(
    "Options before the command are moved behind it",
    arguments: [
      (["--docket", "X", "find", "nat:CH"], ["find", "--docket", "X", "nat:CH"]),
      (["--docket=X", "import", "eoir", "R"], ["import", "eoir", "--docket=X", "R"]),
      (["--docket", "X"], ["--docket", "X"]),
      (["--docket", "X", "facts", "china"], ["facts", "china"]),
      (["--docket=X", "import", "caseload", "T"], ["import", "caseload", "--docket=X", "T"]),
      (["--docket=X", "team"], ["team"]), (["--docket", "X", "views"], ["views"]),
      (["find", "--", "-custody:detained"], ["find", "--", "-custody:detained"]),
      (["find", "-custody:detained", "--count"], ["find", "custody.not:detained", "--count"]),
      (["find", "-left<3", "-f:x"], ["find", "left.not<3", "-f:x"]),
      (["-V"], ["--version"]),
      (["--help"], ["--help"]),
      (["--generate-completion-script", "bash"], ["--generate-completion-script", "bash"]),
      (["add", "hearing", "--help"], ["add", "hearing"]),
      (["help", "add", "hearing"], ["add", "hearing"]),
      (["help", "import", "eoir"], ["help", "import", "eoir"]),
      (["---completion", "find"], ["---completion", "find"]),
      ([], []),
    ],
  )
  func arranged(given: [String], expected: [String]) throws {
    #expect(try ArrangedWords(given, of: Vigil.self).words == expected)
  }

  @Test("--quiet is heard wherever it stands, but not behind --")
  func quiet() throws {
    let arranged = try ArrangedWords(["import", "--quiet", "eoir", "R"], of: Vigil.self)
    #expect(arranged.isQuiet && arranged.words == ["import", "eoir", "R"])
    let behind = try ArrangedWords(["find", "--", "-q"], of: Vigil.self)
    #expect(!behind.isQuiet && behind.words == ["find", "--", "-q"])
  }

  @Test("The name of a docket in the place of a command opens it")
  func docketAlone() throws {
    let arranged = try ArrangedWords(["--linear", "a/clinic.vigil"], of: Vigil.self)
    #expect(arranged.words == ["open", "--linear", "a/clinic.vigil"])
  }

  @Test(
    "A word that is no command is answered with the nearest",
    arguments: [
      (["fnd"], "there is no command fnd; did you mean find?"),
      (["help", "reprot"], "there is no command reprot; did you mean report?"),
      (["import", "eior"], "there is no command eior; did you mean eoir?"),
      (["xyzzy"], "there is no command xyzzy; vigil --help lists them"),
    ],
  )
  func unknown(given: [String], words: String) {
    #expect {
      try ArrangedWords(given, of: Vigil.self)
    } throws: {
      "\($0)" == words
    }
  }
}
