/// What a public file counts besides removals; each is a measure of its own and never added to
/// another.
public enum CountSeries: String, CaseIterable, Hashable, Sendable {
  /// People in ICE's detention at midnight, day by day.
  case detained
  /// Stays in detention, by the month they began.
  case stays
  /// First bookings into detention, by month and agency.
  case bookIns = "book-ins"
  /// Final releases from detention, by month and reason.
  case bookOuts = "book-outs"
  /// The average of people in detention, by month and agency.
  case population
  /// People in detention on one day, by the process they are in.
  case disposition
  /// Encounters by CBP, by month, citizenship and region.
  case encounters

  /// Its title.
  public var title: String {
    switch self {
    case .detained: "Detained at midnight"
    case .stays: "Detention stays begun"
    case .bookIns: "Initial book-ins"
    case .bookOuts: "Final book-outs"
    case .population: "Average daily population"
    case .disposition: "Detained by process"
    case .encounters: "CBP encounters"
    }
  }

  /// Whether it counts people at a moment, so that counts of several moments are averaged and
  /// never added.
  public var isStock: Bool { self == .detained || self == .population || self == .disposition }

  /// What the finest group of it is, besides the country.
  public var detail: String {
    switch self {
    case .detained: ""
    case .stays, .bookOuts: "Release reason"
    case .bookIns, .population: "Arresting agency"
    case .disposition: "Process"
    case .encounters: "Region"
    }
  }

  /// What is counted, in a sentence or two.
  ///
  /// > Source: Deportation Data Project, documentation of detentions (a row is one stint in one
  /// > facility, about two to a stay); ICE, footnotes of the detention statistics workbook; CBP,
  /// > Nationwide Encounters data dictionary.
  public var definition: String {
    switch self {
    case .detained: "People held by ICE at midnight of the day; a month is the average of its days."
    case .stays:
      "Stays in detention by the month of book-in, each counted once however many facilities it "
        + "went through; the last months of a release are incomplete."
    case .bookIns: "Initial book-ins into ICE detention, by the agency that arrested."
    case .bookOuts:
      "Final book-outs from ICE detention by reason; the split of bonds by who set them is part of "
        + "the bonds and left out."
    case .population: "ICE's own average of people in detention over the days of the month."
    case .disposition: "People in ICE detention on the day the workbook's data goes through."
    case .encounters:
      "Encounters by CBP as its file has them, at and between ports of entry: events, not people."
    }
  }
}

/// A count of one series and period; it names nobody and is never joined to a case.
public struct PublicCount: Hashable, Sendable {
  /// What is counted.
  public let series: CountSeries
  /// The day, month or fiscal year.
  public let period: RemovalSpan
  /// The country of citizenship; empty where the file does not say.
  public let country: String
  /// The reason, agency or region, by ``CountSeries/detail``; empty where the file does not say.
  public let detail: String
  /// How many.
  public let count: Int

  /// Makes a count.
  public init(
    series: CountSeries,
    period: RemovalSpan,
    country: String,
    detail: String,
    count: Int,
  ) {
    self.series = series
    self.period = period
    self.country = country
    self.detail = detail
    self.count = count
  }
}

/// What public counts are grouped by.
public enum CountGrouping: String, CaseIterable, Hashable, Sendable {
  case day
  case month
  case fiscalYear = "fiscal-year"
  case country
  case detail

  /// The title of its column.
  public var title: String {
    switch self {
    case .day: "Day"
    case .month: "Month"
    case .fiscalYear: "Fiscal year"
    case .country: "Country"
    case .detail: "Detail"
    }
  }
}
