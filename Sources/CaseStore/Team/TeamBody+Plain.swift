extension TeamBody {
  /// Reads an entry in the form `bytes()` writes; nil where it is in another.
  init?(_ json: inout PlainJSON) {
    var body = TeamBody()
    var format: Int64?
    let isRead = json.object { name, json in
      switch name {
      case "format": return json.number(into: &format)
      case "events":
        body.events = json.list { Event(&$0) }
        return body.events != nil
      case "action":
        body.action = Action(&json)
        return body.action != nil
      case "erased": return json.number(into: &body.erased)
      default: return false
      }
    }
    guard isRead, let format else { return nil }
    body.format = Int(format)
    self = body
  }
}

extension TeamBody.Event {
  fileprivate init?(_ json: inout PlainJSON) {
    var part: Int64?
    var seal: EventSeal?
    var supersedes: EventOrigin?
    let isRead = json.object { name, json in
      switch name {
      case "part": return json.number(into: &part)
      case "seal":
        seal = EventSeal(&json)
        return seal != nil
      case "supersedes":
        supersedes = EventOrigin(&json)
        return supersedes != nil
      default: return false
      }
    }
    guard isRead, let part, let seal else { return nil }
    self.init(part: Int(part), seal: seal, supersedes: supersedes)
  }
}

extension EventSeal {
  fileprivate init?(_ json: inout PlainJSON) {
    var texts: [String: String] = [:]
    var numbers: [String: Int64] = [:]
    let isRead = json.object { name, json in
      switch name {
      case "at", "kind", "who", "source", "body", "notice", "sourceID":
        return json.text(into: &texts[name])
      case "caseID", "supersedes", "digest": return json.number(into: &numbers[name])
      default: return false
      }
    }
    guard isRead, let at = texts["at"], let kind = texts["kind"], let who = texts["who"],
      let source = texts["source"], let body = texts["body"]
    else { return nil }
    self.init(
      at: at,
      caseID: numbers["caseID"],
      kind: kind,
      who: who,
      source: source,
      body: body,
      supersedes: numbers["supersedes"],
      notice: texts["notice"],
      sourceID: texts["sourceID"],
      digest: numbers["digest"],
    )
  }
}

extension EventOrigin {
  fileprivate init?(_ json: inout PlainJSON) {
    var (machine, sequence, part): (Int64?, Int64?, Int64?) = (nil, nil, nil)
    let isRead = json.object { name, json in
      switch name {
      case "machine": json.number(into: &machine)
      case "sequence": json.number(into: &sequence)
      case "part": json.number(into: &part)
      default: false
      }
    }
    guard isRead, let machine, let sequence, let part else { return nil }
    self.init(machine: machine, sequence: sequence, part: Int(part))
  }
}

extension TeamBody.Action {
  fileprivate init?(_ json: inout PlainJSON) {
    var texts: [String: String] = [:]
    var event: EventOrigin?
    var until: Int64?
    let isRead = json.object { name, json in
      switch name {
      case "queue", "subject", "action", "detail", "who", "at", "work", "holder", "since":
        return json.text(into: &texts[name])
      case "event":
        event = EventOrigin(&json)
        return event != nil
      case "until": return json.number(into: &until)
      default: return false
      }
    }
    guard isRead, let queue = texts["queue"], let action = texts["action"],
      let detail = texts["detail"], let who = texts["who"], let at = texts["at"],
      let work = texts["work"]
    else { return nil }
    if let until, Int32(exactly: until) == nil { return nil }
    self.init(
      queue: queue,
      subject: texts["subject"],
      event: event,
      action: action,
      detail: detail,
      who: who,
      at: at,
      work: work,
      holder: texts["holder"],
      since: texts["since"],
      until: until.map { Int32($0) },
    )
  }
}
