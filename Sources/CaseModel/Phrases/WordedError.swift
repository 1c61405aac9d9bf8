/// An error whose words any language can say.
public protocol WordedError: Error, CustomStringConvertible {
  /// What happened and what to do about it.
  var wording: Phrase { get }
}

extension WordedError {
  /// What happened and what to do about it, in English.
  public var description: String { wording.english }
}

extension Phrase {
  /// What an error says: in any language where it has words of its own, else in English.
  public init(_ error: any Error) {
    self = (error as? any WordedError)?.wording ?? Phrase(value: "\(error)")
  }
}
