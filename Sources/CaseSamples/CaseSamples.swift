// Made-up data: the clinic of the demo, and court releases of any size with their truth.
// Nothing here reads outside data; tests and the demo write with it what intake then reads.
