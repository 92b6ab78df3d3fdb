import type { EngagementInput } from "../../costing/input/EngagementInput";
import type { EscalationInput } from "../../costing/input/EscalationInput";
import type { PositionInput } from "../../costing/input/PositionInput";
import { IT_MANAGER, SUPPORT_SPECIALIST, SYSTEMS_ADMINISTRATOR } from "./positions";
import { decimal, month } from "./written";

/** A plan as savePlan takes it, but for whose it is. */
interface PlanContent {
  readonly name: string;
  readonly notes: string;
  readonly positions?: readonly { readonly terms: PositionInput }[];
  readonly engagements?: readonly { readonly terms: EngagementInput }[];
}

/** The plan that the firm goes by, from the month in which its contracts begin. */
export const CO_MANAGED = "Co-managed";
/** The plan without anybody of its own. */
export const TEAM = "vCIO and MSP";
const START = month("2027-01");

const YEARLY: EscalationInput = { rate: decimal("0.03") };

/** The five ways to staff IT of the ready operation that compares them, in its order and with its figures. */
export const PLANS: readonly PlanContent[] = [
  {
    name: "Systems administrator",
    notes:
      "Salary: BLS OEWS 15-1244, median, May 2024 (national). Agency fee: middle of 15 to 25 % (centrexit.com). Tools: centrexit.com, 2025. Workers' compensation: class 8810, an example of a manual rate. Raise and price of the laptop: assumptions.",
    positions: [{ terms: SYSTEMS_ADMINISTRATOR }],
  },
  {
    name: "IT manager",
    notes:
      "Salary: BLS OEWS 11-3021, median, May 2024 (national). The rest as for the systems administrator.",
    positions: [{ terms: IT_MANAGER }],
  },
  {
    name: TEAM,
    notes:
      "Fee per user: middle of 110 to 175 (firestormcyber.com, 2026). Retainer: middle of 2,500 to 8,000 for 4 to 20 hours (losangeles.it.com). Onboarding, escalation and coordination: assumptions.",
    engagements: [
      {
        terms: {
          name: "MSP",
          kind: "MSP",
          onboardingFee: decimal("6400.00"),
          unitFees: [{ unit: "USER", monthlyPrice: decimal("142.50") }],
          escalation: YEARLY,
          provides: [
            { role: "SUPPORT", allNeeded: true },
            { role: "MANAGEMENT", hoursPerMonth: decimal("35") },
          ],
          coordinationHoursPerMonth: decimal("8"),
        },
      },
      { terms: vcio({ retainer: "5250.00", hours: "12", coordination: "4" }) },
    ],
  },
  {
    name: CO_MANAGED,
    notes:
      "Keeps the support specialist. Fee per user: the low end of 100 to 300 (amoebanetworks.com). Retainer: the low end of 2,500 to 8,000 (losangeles.it.com). Hours, escalation and coordination: assumptions.",
    positions: [{ terms: { ...SUPPORT_SPECIALIST, start: START } }],
    engagements: [
      {
        terms: {
          name: "Co-managed service",
          kind: "CO_MANAGED",
          start: START,
          unitFees: [{ unit: "USER", monthlyPrice: decimal("100.00") }],
          escalation: YEARLY,
          provides: [
            { role: "SUPPORT", hoursPerMonth: decimal("95") },
            { role: "MANAGEMENT", hoursPerMonth: decimal("35") },
          ],
          coordinationHoursPerMonth: decimal("8"),
        },
      },
      { terms: { ...vcio({ retainer: "2500.00", hours: "4", coordination: "2" }), start: START } },
    ],
  },
  {
    name: "Stay as we are",
    notes: "The support specialist who is there today, alone, with the tools that nobody else then brings.",
    positions: [
      {
        terms: {
          ...SUPPORT_SPECIALIST,
          recurringCosts: [{ label: "IT tools and licences", amount: decimal("7000.00"), per: "YEAR" }],
        },
      },
    ],
  },
];

/** @param terms the retainer a month; hours provided and hours of the client's own time, a month each */
function vcio(terms: { retainer: string; hours: string; coordination: string }): EngagementInput {
  return {
    name: "vCIO",
    kind: "VCIO",
    monthlyRetainer: decimal(terms.retainer),
    escalation: YEARLY,
    provides: [{ role: "VCIO", hoursPerMonth: decimal(terms.hours) }],
    coordinationHoursPerMonth: decimal(terms.coordination),
  };
}
