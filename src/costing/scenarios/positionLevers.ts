import { increaseRows, leverRows } from "../../kernel/levers/LeverRow";

const MONTHS = { unit: "months" } as const;

/** Pay, and everything that decides it. */
const payLevers = leverRows("POSITION", "plans[].positions[].", {
  SALARY: ["salary", "PRICE", "0.01", "Pay, and every charge and benefit that follows pay."],
  FTE: ["fte", "VOLUME", "0.01", "The part of full time that is paid and worked."],
  HOURS_PER_WEEK: ["hoursPerWeek", "VOLUME", "0.5", "Hours worked, and what an hour costs."],
  PAID_DAYS_AWAY: ["paidDaysAway", "VOLUME", "1", "Hours worked, and days to backfill."],
  ...increaseRows("RAISE", "raise", "the pay"),
  BONUS: ["bonus.rate", "PRICE", "0.001", "The bonus, and the charges on it."],
  BONUS_MONTH: [
    "bonus.month",
    "TIMING",
    "1",
    "The month in which the bonus is paid.",
    { unit: "month of the year" },
  ],
  ON_CALL_PAY: ["onCall.weeklyAmount", "PRICE", "0.01", "Pay for a week on call."],
  ON_CALL_WEEKS: ["onCall.weeksPerYear", "VOLUME", "1", "Weeks on call in a year."],
  ...increaseRows("ON_CALL_INCREASE", "onCall.increase", "on-call pay"),
  PRE_TAX_DEDUCTIONS: [
    "preTaxDeductions",
    "PRICE",
    "0.01",
    "The wages that some charges are worked out from.",
  ],
  WAGES_TO_DATE: [
    "seat.wagesToDate",
    "PRICE",
    "0.01",
    "How much of the wage bases of the first tax year is used up.",
  ],
  AGE: ["age", "SCOPE", "1", "Charges that depend on age.", { unit: "years", onlyGiven: true }],
});

/** Charges, benefits and what a seat needs. */
const benefitLevers = leverRows("POSITION", "plans[].positions[].", {
  CHARGE_RATE: [
    "otherEmployerCharges[].rateOfPay",
    "PRICE",
    "0.0001",
    "A charge on pay that is not in the rule data.",
  ],
  CHARGE_AMOUNT: ["otherEmployerCharges[].annualAmount", "PRICE", "0.01", "A charge of so much a year."],
  INSURANCE: ["insurance.annualEmployerShare", "PRICE", "0.01", "The employer's share of insurance."],
  INSURANCE_WAIT: ["insurance.waitingMonths", "TIMING", "1", "When insurance begins after a hire.", MONTHS],
  ...increaseRows("INSURANCE_INCREASE", "insurance.increase", "the insurance"),
  MATCH_RATE: ["retirementMatch.rate", "PRICE", "0.01", "How much of the savings is matched."],
  MATCH_UP_TO: ["retirementMatch.upToShareOfPay", "PRICE", "0.001", "Up to which share of pay it is."],
  MATCH_WAIT: ["retirementMatch.waitingMonths", "TIMING", "1", "When the match begins after a hire.", MONTHS],
  BENEFITS_RATE: ["benefitsPercentage.rate", "PRICE", "0.001", "Benefits as a percentage."],
  RECURRING_COST: ["recurringCosts[].amount", "PRICE", "0.01", "The price of something needed again."],
  ...increaseRows("RECURRING_INCREASE", "recurringCosts[].increase", "the price of something needed again"),
  EQUIPMENT_PRICE: ["equipment[].price", "PRICE", "0.01", "The price of equipment."],
  EQUIPMENT_REFRESH: ["equipment[].refreshMonths", "TIMING", "1", "How often equipment is bought.", MONTHS],
  EQUIPMENT_LIFE: [
    "equipment[].usefulLifeMonths",
    "TIMING",
    "1",
    "Over how many months equipment is depreciated.",
    { unit: "months", onlyGiven: true },
  ],
  ...increaseRows("EQUIPMENT_INCREASE", "equipment[].increase", "the price of equipment"),
  BACKFILL_DAYS: ["backfill.daysPerYear", "VOLUME", "1", "Days away that somebody else is paid for."],
  BACKFILL_RATE: ["backfill.dayRate", "PRICE", "0.01", "What a day of backfill costs."],
  ...increaseRows("BACKFILL_INCREASE", "backfill.increase", "the price of backfill"),
  MANAGEMENT_HOURS: ["management.hoursPerMonth", "VOLUME", "0.5", "A manager's hours for the seat."],
  MANAGEMENT_COST: ["management.hourlyCost", "PRICE", "0.01", "What an hour of the manager costs."],
});

/** Who is in the seat when, and what a change of people costs. */
const turnoverLevers = leverRows("POSITION", "plans[].positions[].", {
  SEATS: ["count", "VOLUME", "1", "How many seats there are, each priced alike.", { unit: "seats" }],
  START: ["start", "TIMING", "1", "The seat's first month.", { unit: "month" }],
  END: ["end", "TIMING", "1", "The first month without the seat.", { unit: "month", onlyGiven: true }],
  HIRE_DATE: [
    "seat.hireDate",
    "TIMING",
    "1",
    "The incumbent's service: anniversaries, waiting periods.",
    { unit: "month", onlyGiven: true },
  ],
  TURNOVER: ["turnover.value", "VOLUME", "0.001", "How often people leave: vacancies, hires, ramp-up."],
  TURNOVER_BY_TENURE: [
    "turnover.byTenure[].value",
    "VOLUME",
    "0.001",
    "How often people leave from a month of service on.",
  ],
  TIME_TO_FILL: ["hiring.timeToFillDays", "TIMING", "1", "How long the seat is vacant after a departure."],
  VACANCY_CHANCE: [
    "hiring.vacancyMonths[].chance",
    "TIMING",
    "0.01",
    "The chance of a vacancy of so many months.",
  ],
  REPLACEMENT_PAY: ["hiring.replacementPayFactor", "PRICE", "0.01", "What replacements are paid."],
  AGENCY_FEE: ["hiring.agencyFeeShare", "PRICE", "0.01", "What an agency takes for a hire."],
  COST_PER_HIRE: ["hiring.costPerHire", "PRICE", "0.01", "Advertising, checks and the like for a hire."],
  INTERVIEW_HOURS: ["hiring.interviewHours", "VOLUME", "1", "Hours of interviewers for a hire."],
  TRAINER_HOURS: ["hiring.trainerHours", "VOLUME", "1", "Hours of trainers after a hire."],
  RAMP_PRODUCTIVITY: ["hiring.rampProductivity[]", "VOLUME", "0.01", "Productivity in a month after a hire."],
  COVER_SHARE: ["hiring.coverShare", "VOLUME", "0.01", "The part of the work that is covered in a vacancy."],
  COVER_RATE: ["hiring.coverHourlyRate", "PRICE", "0.01", "What an hour of cover costs."],
  SEVERANCE: ["separation.severanceWeeks", "PRICE", "1", "Severance at a departure."],
  LEAVE_PAYOUT: ["separation.leavePayoutDays", "PRICE", "1", "Leave paid out at a departure."],
  EXIT_HOURS: ["separation.exitHours", "VOLUME", "1", "Hours of exit and knowledge capture."],
  ROLE_SHARE: ["roles[].share", "SCOPE", "0.01", "How much of the time goes to a role."],
});

/** What can be moved of a position. */
export const positionLevers = [...payLevers, ...benefitLevers, ...turnoverLevers];
