import TextLayout

/// Pieces of a web page: escaped text and elements, and the page around them.
///
/// One file, without scripts and without anything from elsewhere, so that it can be read on a
/// phone, by a screen reader, on paper and without any network.
public enum HTMLText {
  /// Returns a text with what HTML would read as markup escaped.
  public static func escaped(_ text: String) -> String {
    var safe = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      default: safe.unicodeScalars.append(character)
      }
    }
    return safe
  }

  /// Returns an element with text in it.
  static func element(_ name: String, _ text: SafeText, _ attributes: String = "") -> String {
    "<\(name)\(attributes)>\(escaped(text.text))</\(name)>"
  }

  /// Returns names and values as a description list.
  static func facts(_ facts: [DocumentFact]) -> String {
    guard !facts.isEmpty else { return "" }
    let lines = facts.map {
      "<dt>\(escaped($0.name.text))</dt><dd>\(escaped($0.value.text))</dd>\n"
    }
    return "<dl>\n" + lines.joined() + "</dl>\n"
  }

  /// Returns what comes before the first row of a table.
  static func tableHead(_ columns: [ReportColumn], caption: SafeText) -> String {
    let titles = columns.map { element("th", $0.title, ($0.isNumber ? number : "") + column) }
    let label = caption.isEmpty ? "" : element("caption", caption) + "\n"
    let few = columns.count <= fewColumns ? " few" : ""
    return "<div class=\"wide\(few)\"><table>\n" + label + "<thead><tr>" + titles.joined()
      + "</tr></thead>\n<tbody>\n"
  }

  /// Returns a row; its first cell names it for those who hear the table read.
  static func row(_ cells: [SafeText], _ columns: [ReportColumn]) -> String {
    let parts = zip(columns, cells).enumerated()
      .map { index, cell in
        let isShort = !cell.1.isEmpty && cell.1.cells <= longestUnbroken
        let attributes = cell.0.isNumber ? number : isShort ? short : ""
        return index == 0
          ? element("th", cell.1, attributes + " scope=\"row\"")
          : element("td", cell.1, attributes)
      }
    return "<tr>" + parts.joined() + "</tr>\n"
  }

  /// What comes after the last row of a table.
  static let tableEnd = "</tbody></table></div>\n"

  /// Tables of so many columns fit a phone, their words broken; wider ones scroll there.
  private static let fewColumns = 4
  /// A day, a code or a name of this many cells is not broken; on a phone the table scrolls.
  private static let longestUnbroken = 12
  private static let short = " class=\"s\""
  private static let number = " class=\"n\""
  private static let column = " scope=\"col\""
}
