import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// Maps every element, on as many processors as there are; the order stays.
  ///
  /// - Parameter body: Made of one element, on any thread.
  /// - Returns: The values, in the order of the elements.
  /// - Throws: What the body throws for the first of those it fails for.
  public func concurrentMap<Value: Sendable, Failure: Error>(
    _ body: @Sendable (Element) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let results = Mutex([Result<Value, Failure>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result: Result<Value, Failure>
      do throws(Failure) {
        result = .success(try body(self[index]))
      } catch {
        result = .failure(error)
      }
      results.withLock { $0[index] = result }
    }
    var values: [Value] = []
    for case let result? in results.withLock({ $0 }) { values.append(try result.get()) }
    return values
  }
}
