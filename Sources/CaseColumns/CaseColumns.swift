// The file of columns beside a public docket: one array of codes for each field, by which any
// filter, sort, count and measure of millions of cases is answered. Derived from the docket, never
// the truth; whoever finds it damaged makes it again.
