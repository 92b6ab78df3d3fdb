/** The comparison that every contender prices, as a client would write it. */
const federal = require("../../src/costing/statutory/data/us-federal.json");
const california = require("../../src/costing/statutory/data/us-ca.json");

const HIRE = {
  title: "Systems administrator",
  salary: "96800.00",
  raise: { rate: "0.03" },
  bonus: { rate: "0.05", month: 12 },
  turnover: { method: "ANNUAL_SEPARATION_RATE", value: "0.19" },
  jurisdiction: "US-CA",
  otherEmployerCharges: [{ label: "Workers' compensation", rateOfPay: "0.0035" }],
  insurance: { annualEmployerShare: "7885.00", increase: { rate: "0.06" } },
  retirementMatch: { rate: "0.5", upToShareOfPay: "0.06" },
  recurringCosts: [
    {
      label: "IT tools and licences",
      kind: "TOOLS",
      amount: "7000.00",
      per: "YEAR",
      increase: { rate: "0.03" },
    },
    { label: "Courses", kind: "TRAINING", amount: "2500.00", per: "YEAR", stopsWhenVacant: true },
  ],
  equipment: [{ label: "Laptop", price: "2000.00", refreshMonths: 36 }],
  hiring: {
    timeToFillDays: "42",
    agencyFeeShare: "0.20",
    costPerHire: "4129.00",
    interviewHours: "20",
    trainerHours: "40",
    rampProductivity: ["0.25", "0.5", "0.75"],
    coverShare: "0.4",
    coverHourlyRate: "95.00",
  },
  separation: { leavePayoutDays: "8", exitHours: "24" },
};

const VCIO = {
  name: "vCIO",
  kind: "VCIO",
  onboardingFee: "6400.00",
  monthlyRetainer: "5250.00",
  escalation: { rate: "0.03" },
  coordinationHoursPerMonth: "4",
};

const MSP = {
  name: "MSP",
  kind: "MSP",
  unitFees: [{ unit: "USER", monthlyPrice: "142.50" }],
  escalation: { rate: "0.03" },
};

/** A hire with turnover beside a vCIO and an MSP, over some months from January 2027; fiscal years are calendar years. */
exports.comparison = (months) => ({
  start: "2027-01",
  months,
  assumptions: "NONE",
  organization: { users: { count: 45, annualGrowth: "0.03" }, staffHourlyCost: "46.60" },
  plans: [
    { name: "Hire", positions: [HIRE] },
    { name: "vCIO and MSP", engagements: [VCIO, MSP] },
  ],
});

/** What 2027 and later are charged by: the last version of each rule. A rule without a wage base charges all wages. */
exports.statutoryRules = [...federal.rules, ...california.rules].map(({ id, versions }) => {
  const { rate, wageBase } = versions.at(-1);
  return { code: id, rate, wageBase };
});

/** Hours of a week, which the hire leaves at their default. */
exports.HOURS_A_WEEK = 40;

/** An average month: 365.25 days / 12. */
exports.DAYS_A_MONTH = 30.4375;

/** The inputs that are changed between two evaluations, each with many values in turn. */
exports.changes = {
  salary: (turn) => `${90_000 + (turn % 20_000)}.00`,
  turnover: (turn) => (0.1 + (turn % 2_000) / 10_000).toFixed(4),
};

/** The hire's position with one input changed. */
exports.changed = (position, change, value) =>
  change === "salary"
    ? { ...position, salary: value }
    : { ...position, turnover: { ...position.turnover, value } };
