/// Three steps in a row: verification and documents feed a queue that seats empty.
struct ReturnChain {
  let values: WhatIfValues

  init(_ values: WhatIfValues) {
    self.values = values
  }

  private var documents: WhatIfAnswer {
    values.answer("requests", "met") { .number($0[0] * $0[1]) }
  }

  private var places: WhatIfAnswer {
    values.answer("flights", "seats") { .number($0[0] * $0[1]) }
  }

  /// People a month: the smaller of documents and places.
  var flow: WhatIfAnswer {
    values.answer("requests", "met", "flights", "seats") {
      .number(min($0[0] * $0[1], $0[2] * $0[3]))
    }
  }

  /// The months the executable orders last at this flow.
  var months: WhatIfAnswer {
    values.answer("stock", "executable", "requests", "met", "flights", "seats") {
      let flow = min($0[2] * $0[3], $0[4] * $0[5])
      if $0[0] * $0[1] == 0 { return .number(0) }
      return flow > 0 ? .number($0[0] * $0[1] / flow) : .never(ReturnChain.standing)
    }
  }

  private static let standing =
    "never at this rate: without documents or without seats nobody is taken back"

  /// The same in years.
  var years: WhatIfAnswer {
    if case .number(let months) = months { return .number(months / 12) }
    return months
  }

  /// Which step holds the others up.
  var bottleneck: WhatIfAnswer {
    guard case .number(let documents) = documents else { return documents }
    guard case .number(let places) = places else { return places }
    if documents == places { return .words("neither: documents and seats keep pace") }
    return .words(
      documents < places
        ? "documents: fewer are issued than there are seats"
        : "seats: fewer than there are documents"
    )
  }

  /// The months before anybody can leave.
  var firstDeparture: WhatIfAnswer {
    values.answer("verification", "issue") { .number($0[0] + $0[1]) }
  }

  /// The documents that find no seat in time, each month once the queue is as long as they last.
  var expired: WhatIfAnswer {
    values.answer("requests", "met", "flights", "seats", "validity") {
      .number(max(0, $0[0] * $0[1] - $0[2] * $0[3]))
    }
  }

  /// The orders left at the start of each year, for 60 years or until none is left.
  var series: WhatIfSeries? {
    guard case .number(let flow) = flow, let stock = values["stock"],
      let share = values["executable"], values.refusal(needing: ["stock", "executable"]) == nil
    else { return nil }
    let lag = if case .number(let months) = firstDeparture { months } else { 0.0 }
    var left = [stock * share]
    while let last = left.last, last > 0, left.count <= 60 {
      let elapsed = Double(left.count) * 12 - lag
      left.append(max(0, stock * share - flow * max(0, elapsed)))
    }
    return WhatIfSeries(title: "Executable orders left", step: "year", values: left)
  }
}
