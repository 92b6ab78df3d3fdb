import type { Benchmark } from "./Benchmark";

const GARTNER = {
  numerator: "IT_SPEND",
  statistic: "MEDIAN",
  population: "Organizations of 21 industries worldwide that answered Gartner in 2020",
  year: 2020,
  // Read in a copy; Gartner sells the original.
  confidence: "SECONDARY",
  source: {
    title:
      "Gartner: IT Key Metrics Data 2021, Industry Measures, Executive Summary (ID G00737583, 18 December 2020), read in a copy",
    url: "https://pdfcoffee.com/gartner-it-key-metrics-data-2021-industry-measures-executive-summary-pdf-free.html",
  },
} as const;

const ALINEAN = {
  numerator: "IT_SPEND",
  statistic: "AVERAGE",
  year: 2005,
  // The page does not print its year: a reader's comment on it does.
  confidence: "UNVERIFIED",
  source: {
    title:
      "SearchCIO: How Company Size Relates to IT Spending, on a study by Alinean; first published in late 2005 according to a comment on it",
    url: "https://searchcio.techtarget.com/magazineContent/How-Company-Size-Relates-to-IT-Spending",
  },
} as const;

const SMALL = "Publicly traded companies of the United States with revenue below 50 million dollars";
const MIDSIZED =
  "Publicly traded companies of the United States with revenue of 50 million to 2 billion dollars";

/**
 * Published figures about what IT costs. One belongs here only with what it is of what, of whom, in which year and
 * where it can be read: figures that are passed around without their year do not.
 */
export const IT_SPENDING: readonly Benchmark[] = [
  { ...GARTNER, denominator: "REVENUE", value: "0.028", currency: undefined },
  { ...GARTNER, denominator: "OPERATING_EXPENSE", value: "0.037", currency: undefined },
  { ...GARTNER, denominator: "EMPLOYEES", value: "9820", currency: "USD" },
  { ...ALINEAN, denominator: "REVENUE", value: "0.069", currency: undefined, population: SMALL },
  { ...ALINEAN, denominator: "REVENUE", value: "0.041", currency: undefined, population: MIDSIZED },
  { ...ALINEAN, denominator: "EMPLOYEES", value: "13100", currency: "USD", population: MIDSIZED },
];
