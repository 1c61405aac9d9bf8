import Foundation

/// Which folders of a module use types of which others, read from its sources.
///
/// A folder is known by its path inside the module; files at the top are a folder too. A use is the
/// name of a type that another file declares at its top level, outside comments and texts.
struct FolderGraph {
  /// One file that uses a type of another folder.
  struct Use: Hashable {
    let from: String
    let to: String
    let type: String
  }

  /// The uses between two folders, by the folder that uses and the folder used.
  private(set) var uses: [String: [String: [Use]]] = [:]

  /// Reads the sources of a module.
  ///
  /// - Parameter files: The text of each file, by its path inside the module.
  init(files: [String: String]) {
    let plain = files.mapValues(FolderGraph.plain)
    var owners: [String: String] = [:]
    var own: [String: Set<String>] = [:]
    for (path, text) in plain.sorted(by: { $0.key < $1.key }) {
      for match in text.matches(of: FolderGraph.declaration) {
        if match.output.0.contains("private") {
          own[path, default: []].insert(String(match.output.1))
        } else {
          owners[String(match.output.1), default: path] = path
        }
      }
    }
    for (path, text) in plain {
      for word in Set(text.matches(of: FolderGraph.word).map { String($0.output) })
      where own[path]?.contains(word) != true {
        guard let owner = owners[word] else { continue }
        let (from, to) = (FolderGraph.folder(path), FolderGraph.folder(owner))
        if from == to { continue }
        uses[from, default: [:]][to, default: []].append(Use(from: path, to: owner, type: word))
      }
    }
  }

  /// The shortest cycle of folders, as the use that leads from each to the next; nil without one.
  var shortestCycle: [Use]? {
    var shortest: [Use]?
    for start in uses.keys.sorted() {
      guard let cycle = cycle(through: start) else { continue }
      if cycle.count < shortest?.count ?? .max { shortest = cycle }
    }
    return shortest
  }

  /// The shortest way from a folder back to itself.
  private func cycle(through start: String) -> [Use]? {
    var ways: [String: [Use]] = [:]
    var waiting = [start]
    while !waiting.isEmpty {
      let folder = waiting.removeFirst()
      for (next, found) in (uses[folder] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let use = found.min(by: { ($0.from, $0.to) < ($1.from, $1.to) }) else { continue }
        let way = (ways[folder] ?? []) + [use]
        if next == start { return way }
        if ways[next] == nil {
          ways[next] = way
          waiting.append(next)
        }
      }
    }
    return nil
  }

  private static func folder(_ path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// A source without its comments and texts.
  private static func plain(_ source: String) -> String {
    source.replacing(#/"""[\s\S]*?"""/#, with: "\"\"")
      .replacing(#/\/\/[^\n]*/#, with: "")
      .replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "\"\"")
  }

  private static var declaration: Regex<(Substring, Substring)> {
    #/(?m)^(?:@\w+\s+)?(?:[a-z]+\s+)*(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)/#
  }

  private static var word: Regex<Substring> { #/\b[A-Z]\w*/# }
}
