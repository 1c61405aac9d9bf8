import CaseModel
import Foundation

/// The queues: Vigil's own, and those of `queues` in the configuration folder.
enum UserQueues {
  /// Reads them.
  ///
  /// - Throws: A `Problem` that names file and line.
  static func all() throws -> [Queue] {
    let path = UserFolders.configuration + "/queues"
    guard let data = FileManager.default.contents(atPath: path) else { return Queue.shipped }
    do {
      return try Queue.all(adding: String(decoding: data, as: UTF8.self))
    } catch {
      throw Problem(.failed, "\(path), \(error)")
    }
  }
}
