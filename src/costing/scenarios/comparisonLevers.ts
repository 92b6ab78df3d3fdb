import { leverRows } from "../../kernel/levers/LeverRow";

/** What can be moved of the comparison itself: its months, the work to be done, budgets, rates. */
export const comparisonLevers = [
  ...leverRows("COMPARISON", "", {
    START: ["start", "SCOPE", "1", "The first month that is compared.", { unit: "month" }],
    MONTHS: ["months", "SCOPE", "1", "How many months are compared.", { unit: "months" }],
    DISCOUNT_RATE: ["discountRate", "PRICE", "0.001", "What later costs are worth today: the present value."],
    EXCHANGE_RATE: ["exchangeRates[].rate", "PRICE", "0.0001", "What amounts in another currency are worth."],
  }),
  ...leverRows("NEED", "needs[].", {
    HOURS: ["hoursPerMonth", "SCOPE", "1", "Hours of a role that the business needs."],
    UNSERVED_VALUE: ["unservedHourlyRate", "PRICE", "0.01", "What an hour that nobody works is worth."],
  }),
  ...leverRows("BUDGET", "budgets[].", {
    AMOUNT: ["amount", "SCOPE", "0.01", "The approved budget of a fiscal year: headroom, no cost."],
    TRANSFERS: ["approvedTransfers", "SCOPE", "0.01", "Transfers to a budget: headroom, no cost."],
    ACTUALS: ["actualsToDate", "SCOPE", "0.01", "What is booked already: headroom, no cost."],
    COMMITMENTS: ["openCommitments", "SCOPE", "0.01", "What is contracted already: headroom, no cost."],
    PLANNED: ["planned", "SCOPE", "0.01", "What is planned already: headroom, no cost."],
  }),
];
