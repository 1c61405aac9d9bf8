import CXML

/// The library that reads the XML of workbooks.
public enum WorkbookLibrary {
  /// The version of libxml2 the program was built with, such as `2.9.14`.
  public static var version: String { unsafe String(cString: cxml_version()) }
}
