import type { Standard } from "./Field";

/** Published figures used as labelled defaults. Each names its source; the caller's own number always wins. */
const standard = (
  value: string,
  confidence: Standard["confidence"],
  title: string,
  url?: string,
): Standard => ({
  value,
  confidence,
  source: { title, url },
});

const BLS_ECEC = "https://www.bls.gov/news.release/ecec.t04.htm";

export const standards = {
  /** Separations a year over average headcount. */
  separationRate: standard(
    "0.19",
    "SECONDARY",
    "SHRM 2016 human capital benchmarking: annual turnover, overall (secondary copy)",
  ),
  timeToFill: standard(
    "42",
    "SECONDARY",
    "SHRM 2016 human capital benchmarking: time to fill (secondary copy)",
  ),
  costPerHire: standard(
    "4129",
    "SECONDARY",
    "SHRM FY2015 human capital benchmarking: cost per hire (secondary copy)",
  ),
  insurance: standard(
    "7885",
    "SECONDARY",
    "KFF Employer Health Benefits Survey 2025: single premium 9,325 less worker contribution 1,440",
    "https://blog.nisbenefits.com/2025-employer-health-benefits-survey?hs_amp=true",
  ),
  matchRate: standard(
    "0.5",
    "SECONDARY",
    "Vanguard, typical 401(k) match: 50 cents per dollar on the first 6 % of pay (2023 text quoting it)",
  ),
  matchUpTo: standard(
    "0.06",
    "SECONDARY",
    "Vanguard, typical 401(k) match: 50 cents per dollar on the first 6 % of pay (2023 text quoting it)",
  ),
  daysAway: standard(
    "25",
    "SOURCED",
    "BLS ECEC March 2026, private industry: paid leave 3.54 of 36.14 paid an hour is 9.8 %, of 260 days about 25",
    BLS_ECEC,
  ),
  /** What replacing somebody costs, as a share of annual salary. */
  replacementShare: standard(
    "0.21",
    "SOURCED",
    "Center for American Progress 2012 (Boushey, Glynn): median of 27 case studies without executives and physicians; Gallup 2019 says 0.5 to 2",
    "https://www.americanprogress.org/issues/economy/reports/2012/11/16/44464/there-are-significant-business-costs-to-replacing-employees/",
  ),
  staffHourlyCost: standard(
    "46.60",
    "SOURCED",
    "BLS ECEC March 2026, private industry: total compensation per hour worked",
    BLS_ECEC,
  ),
  employeesPerItStaff: standard("27", "UNVERIFIED", "Indeed: employees per member of IT staff, all sizes"),
  vcioHours: standard(
    "12",
    "UNVERIFIED",
    "losangeles.it.com: a vCIO works 4 to 20 hours a month; the middle of that range",
  ),
  /** In the first, second and third month after a hire. */
  rampProductivity: ["0.25", "0.5", "0.75"].map((value) =>
    standard(
      value,
      "UNVERIFIED",
      "centrexit.com: 3 to 6 months to full productivity; the lower end, in even steps",
    ),
  ),
} as const;
