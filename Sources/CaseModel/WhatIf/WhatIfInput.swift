/// A named input of a calculation: what it means, where its default is from, what is sensible.
public struct WhatIfInput: Hashable, Sendable {
  /// The word that names it on the command line and in a saved scenario.
  public let key: String
  /// What it is, with its unit, as a screen or a page shows it.
  public let title: String
  /// Its unit; `share` for a number from 0 to 1.
  public let unit: String
  /// What is taken where nothing was entered; nil where no source gives a value, so that every
  /// answer that needs it asks for it.
  public let standard: Double?
  /// The values that have been published or are possible; another is refused only where it cannot
  /// be, see `limits`.
  public let published: ClosedRange<Double>
  /// The values that can be.
  public let limits: ClosedRange<Double>
  /// Where the default comes from.
  public let source: String
  /// How sure the default is.
  public let certainty: Certainty

  /// Makes an input.
  init(
    _ key: String,
    _ title: String,
    _ unit: String,
    _ standard: Double?,
    published: ClosedRange<Double>,
    limits: ClosedRange<Double> = 0...1e13,
    _ certainty: Certainty,
    _ source: String,
  ) {
    self.key = key
    self.title = title
    self.unit = unit
    self.standard = standard
    self.published = published
    self.limits = unit == "share" ? 0...1 : limits
    self.source = source
    self.certainty = certainty
  }
}
