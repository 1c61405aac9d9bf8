import Foundation

/// Reads the parts of a workbook its sheets share.
struct WorkbookParts {
  private let archive: ZipFiles
  private let name: String

  init(_ archive: ZipFiles, _ name: String) {
    self.archive = archive
    self.name = name
  }

  /// A sheet as the workbook lists it.
  struct Entry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  /// The sheets, and whether days are counted from 1904.
  func sheets() throws -> (sheets: [Entry], is1904: Bool) {
    var sheets: [Entry] = []
    var is1904 = false
    try elements(of: "xl/workbook.xml") { xml in
      switch xml.element {
      case "workbookPr": is1904 = ["1", "true"].contains(xml.attribute("date1904") ?? "")
      case "sheet":
        sheets.append(
          Entry(
            name: xml.attribute("name") ?? "",
            relation: xml.attribute("r:id") ?? xml.attribute("id") ?? "",
            isHidden: xml.attribute("state").map { $0 != "visible" } ?? false,
          )
        )
      default: break
      }
    }
    return (sheets, is1904)
  }

  /// The member of the archive each relation leads to.
  func targets() throws -> [String: String] {
    var targets: [String: String] = [:]
    try elements(of: "xl/_rels/workbook.xml.rels") { xml in
      guard xml.element == "Relationship", let id = xml.attribute("Id"),
        let target = xml.attribute("Target")
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  /// What the formats of cells say of days.
  func styles() throws -> WorkbookStyles {
    var styles = WorkbookStyles()
    var isInCells = false
    try elements(of: "xl/styles.xml") { xml in
      switch xml.element {
      case "numFmt":
        guard let id = xml.attribute("numFmtId").flatMap({ Int($0) }) else { return }
        styles.name(id, xml.attribute("formatCode") ?? "")
      case "cellXfs": isInCells = true
      case "cellStyles", "dxfs": isInCells = false
      case "xf" where isInCells:
        styles.add(xml.attribute("numFmtId").flatMap { Int($0) } ?? 0)
      default: break
      }
    }
    return styles
  }

  /// The strings cells share.
  func strings() throws -> SharedStrings {
    let strings = try SharedStrings()
    guard let xml = try open("xl/sharedStrings.xml") else { return strings }
    var text = RichText()
    while let event = try xml.next() {
      if text.read(event, xml, until: "si") { try strings.add(text.drain()) }
    }
    try strings.finish()
    return strings
  }

  private func elements(of member: String, _ body: (XMLPull) -> Void) throws {
    guard let xml = try open(member) else { return }
    while let event = try xml.next() {
      if case .open = event { body(xml) }
    }
  }

  private func open(_ path: String) throws -> XMLPull? {
    guard let member = archive.members.first(where: { $0.path == path }) else { return nil }
    return try XMLPull(try archive.open(member), name: "\(name), \(path)")
  }
}

/// The text of an element that may be in several runs; how it is pronounced is left out.
struct RichText {
  private var text = ""
  private var isText = false
  private var isPhonetic = false

  /// Reads an event; true if it ends the element that holds the text.
  mutating func read(_ event: XMLPull.Event, _ xml: XMLPull, until end: String) -> Bool {
    switch event {
    case .open(let isEmpty):
      let name = xml.element
      if name == "rPh" { isPhonetic = !isEmpty }
      if name == "t" { isText = !isEmpty }
      return isEmpty && name == end
    case .close:
      let name = xml.element
      if name == "rPh" { isPhonetic = false }
      if name == "t" { isText = false }
      return name == end
    case .text:
      if isText, !isPhonetic { text += xml.text }
      return false
    }
  }

  /// Returns the text and begins with an empty one.
  mutating func drain() -> String {
    defer { self = RichText() }
    return text.unescaped
  }
}

extension String {
  /// The text with characters for what a workbook writes as `_x000D_` and its like.
  ///
  /// > Source: ECMA-376, part 1, 22.9.2.19, ST_Xstring.
  var unescaped: String {
    guard contains("_x") else { return self }
    return replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) }
        ?? String(match.0)
    }
  }
}
