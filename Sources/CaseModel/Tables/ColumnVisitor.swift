/// Something that walks the columns of a record in file order.
///
/// A record lists its columns once; reading, writing and describing it are three visitors of that
/// list, so the order, the names and the kinds cannot drift apart.
public protocol ColumnVisitor {
  /// Visits a whole number that is the row's own or another row's number.
  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool)
  /// Visits a code or a text; an empty string is none.
  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String)
  /// Visits a day.
  mutating func day(_ name: String, _ header: String, _ value: inout Day?)
  /// Visits a whole number: a time in minutes, a flag, a count or an amount in cents.
  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?)
  /// Visits a column that is recognised and not kept.
  mutating func omitted(_ headers: [String])
}

extension ColumnVisitor {
  /// Visits the row's own number.
  @inlinable
  public mutating func own(_ header: String, _ value: inout Int64) {
    id("id", header, &value, isOwn: true)
  }

  /// Visits the number of a row in another table; 0 is none.
  @inlinable
  public mutating func reference(_ name: String, _ header: String, _ value: inout Int64) {
    id(name, header, &value, isOwn: false)
  }

  /// Visits a code.
  @inlinable
  public mutating func code(
    _ name: String,
    _ header: String,
    _ value: inout String,
    former: [String] = [],
  ) {
    text(ColumnSpec(name: name, header: header, formerHeaders: former, kind: .code), &value)
  }

  /// Visits a code whose lookup is in mixed case.
  @inlinable
  public mutating func mixedCode(_ name: String, _ header: String, _ value: inout String) {
    text(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .mixedCode), &value)
  }

  /// Visits free text.
  @inlinable
  public mutating func freeText(_ name: String, _ header: String, _ value: inout String) {
    text(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .text), &value)
  }

  /// Visits a time of day, in minutes since midnight.
  @inlinable
  public mutating func time(_ name: String, _ header: String, _ value: inout Int64?) {
    number(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .time), &value)
  }

  /// Visits a yes or no, 1 or 0.
  @inlinable
  public mutating func flag(_ name: String, _ header: String, _ value: inout Int64?) {
    number(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .flag), &value)
  }

  /// Visits a count.
  @inlinable
  public mutating func count(_ name: String, _ header: String, _ value: inout Int64?) {
    number(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .number), &value)
  }

  /// Visits an amount of money, in cents.
  @inlinable
  public mutating func money(_ name: String, _ header: String, _ value: inout Int64?) {
    number(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .money), &value)
  }
}
