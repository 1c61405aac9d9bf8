/// One value of a row on its way into the docket; text is bytes borrowed for the call.
@safe public enum LoadCell {
  /// Nothing was in the file.
  case empty
  /// A number, a day, minutes, a flag or cents.
  case integer(Int64)
  /// A code or a text, as UTF-8, valid only during the call.
  case text(UnsafeBufferPointer<UInt8>)
}
