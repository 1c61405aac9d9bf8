import CaseModel

/// The facts of the world a user adds to those Vigil comes with: `facts` in the configuration
/// folder.
enum UserFacts {
  /// Every fact.
  ///
  /// - Throws: A `Problem` that names file and line.
  static func book() throws -> FactBook {
    let file = UserFile("facts")
    guard let text = try file.text() else { return .standard }
    do throws(FactFileError) {
      return FactBook.standard.adding(try FactBook(text, file: file.name))
    } catch {
      throw file.problem(error.description)
    }
  }
}
