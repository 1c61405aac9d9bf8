import Foundation

/// The programs of the package, built beside the tests that are running.
public enum BuiltProgram {
  /// Returns the path of a program by its name.
  ///
  /// - Throws: `TestFailure` where it was not built.
  public static func path(_ name: String) throws -> String {
    let path = folder.appending(path: name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw TestFailure("\(path) is not built; run swift build --build-tests")
    }
    return path
  }

  /// The folder of the tests: they are a program themselves, or a bundle with one inside.
  private static var folder: URL {
    let running = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let file = URL(filePath: running ?? CommandLine.arguments[0])
    let bundle = file.pathComponents.firstIndex { $0.hasSuffix(".xctest") }
    let above = bundle.map { file.pathComponents.count - $0 } ?? 1
    return (0..<above).reduce(file) { folder, _ in folder.deletingLastPathComponent() }
  }

  /// An environment with nothing but what a program needs to draw for a test.
  public static func environment(
    term: String? = "xterm-256color",
    locale: String = "C.UTF-8",
    _ others: [String: String] = [:],
  ) -> [String: String] {
    var result = ["LC_ALL": locale, "VIGIL_READY_MARKER": "1"]
    result["TERM"] = term
    result["PATH"] = "/usr/bin:/bin"
    return result.merging(others) { $1 }
  }
}
