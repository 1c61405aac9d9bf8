import CaseModel
import Foundation

/// Vigil's queues, and those a user adds in `queues` in the configuration folder.
enum UserQueues {
  /// Every queue.
  ///
  /// - Parameter vocabulary: The words their filters may use for codes.
  /// - Returns: The queues, Vigil's own first.
  /// - Throws: A `Problem` that names file and line.
  static func all(_ vocabulary: FilterVocabulary = .standard) throws -> [Queue] {
    let path = UserFolders.configuration + "/queues"
    guard let data = FileManager.default.contents(atPath: path) else { return Queue.shipped }
    do {
      return try Queue.all(adding: String(decoding: data, as: UTF8.self), vocabulary)
    } catch {
      throw Problem(.failed, "\(path), \(error)")
    }
  }

  /// The queue of a name.
  static func named(
    _ key: String,
    _ vocabulary: FilterVocabulary = .standard,
  ) throws -> Queue {
    let all = try all(vocabulary)
    guard let queue = all.first(where: { $0.key == key.lowercased() }) else {
      let known = all.map(\.key).joined(separator: ", ")
      throw Problem(.notFound, "no queue is called so; the queues are \(known)")
    }
    return queue
  }
}
