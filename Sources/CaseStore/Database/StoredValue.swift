import Foundation
import GRDB

/// A value read from a column whatever is stored there.
///
/// A damaged byte can make a text a number. GRDB ends the program where a value is not of the type
/// asked for; here it is converted as SQLite converts it, and the check tells of the damage.
///
/// > Source: SQLite's C interface, "Result Values From A Query": the conversions of
/// > `sqlite3_column_text`, `sqlite3_column_int64` and `sqlite3_column_blob`.
protocol StoredValue {
  /// Makes the value of what is stored.
  init(stored value: DatabaseValue)
}

extension String: StoredValue {
  init(stored value: DatabaseValue) {
    switch value.storage {
    case .string(let text): self = text
    case .int64(let number): self = String(number)
    case .double(let number): self = String(number)
    case .blob(let data): self = String(decoding: data, as: UTF8.self)
    case .null: self = ""
    }
  }
}

extension Int64: StoredValue {
  init(stored value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): self = number
    case .double(let number): self = Int64(exactly: number.rounded(.towardZero)) ?? 0
    case .string(let text): self = Int64(text.prefix { $0.isNumber || $0 == "-" }) ?? 0
    case .blob, .null: self = 0
    }
  }
}

extension Int: StoredValue {
  init(stored value: DatabaseValue) { self = Int(clamping: Int64(stored: value)) }
}

extension Int32: StoredValue {
  init(stored value: DatabaseValue) { self = Int32(clamping: Int64(stored: value)) }
}

extension Bool: StoredValue {
  init(stored value: DatabaseValue) { self = Int64(stored: value) != 0 }
}

extension Data: StoredValue {
  init(stored value: DatabaseValue) {
    guard case .blob(let data) = value.storage else {
      self = Data(String(stored: value).utf8)
      return
    }
    self = data
  }
}

extension Row {
  private func stored<Value: StoredValue>(_ index: Int) -> Value {
    Value(stored: self[index] as DatabaseValue)
  }

  private func storedIfAny<Value: StoredValue>(_ index: Int) -> Value? {
    let value: DatabaseValue = self[index]
    return value.isNull ? nil : Value(stored: value)
  }

  // One for each type, which the compiler takes before GRDB's own.
  subscript(_ index: Int) -> String { stored(index) }
  subscript(_ index: Int) -> String? { storedIfAny(index) }
  subscript(_ index: Int) -> Int64 { stored(index) }
  subscript(_ index: Int) -> Int64? { storedIfAny(index) }
  subscript(_ index: Int) -> Int { stored(index) }
  subscript(_ index: Int) -> Int? { storedIfAny(index) }
  subscript(_ index: Int) -> Int32 { stored(index) }
  subscript(_ index: Int) -> Int32? { storedIfAny(index) }
  subscript(_ index: Int) -> Bool { stored(index) }
  subscript(_ index: Int) -> Bool? { storedIfAny(index) }
  subscript(_ index: Int) -> Data { stored(index) }
  subscript(_ index: Int) -> Data? { storedIfAny(index) }

  subscript(_ name: String) -> String { String(stored: self[name] as DatabaseValue) }
  subscript(_ name: String) -> Int { Int(stored: self[name] as DatabaseValue) }
  subscript(_ name: String) -> Int64 { Int64(stored: self[name] as DatabaseValue) }
}
