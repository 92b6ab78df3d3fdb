import type { PositionInput } from "../../costing/input/PositionInput";
import { decimal, month } from "./written";

/** What every seat of this firm has. The plans say where the figures come from. */
const ANY_SEAT = {
  raise: { rate: decimal("0.03"), timing: "JANUARY" },
  jurisdiction: "US-CA",
  otherEmployerCharges: [{ label: "Workers' compensation", rateOfPay: decimal("0.0035") }],
  equipment: [{ label: "Laptop", price: decimal("2000.00"), refreshMonths: 48 }],
} satisfies Partial<PositionInput>;

/** What a seat has that is new and brings its own tools. */
const NEW_SEAT = {
  ...ANY_SEAT,
  recurringCosts: [{ label: "IT tools and licences", amount: decimal("7000.00"), per: "YEAR" }],
  hiring: { agencyFeeShare: decimal("0.20") },
} satisfies Partial<PositionInput>;

export const SYSTEMS_ADMINISTRATOR: PositionInput = {
  ...NEW_SEAT,
  title: "Systems administrator",
  salary: decimal("96800.00"),
  roles: [
    { role: "SUPPORT", share: decimal("0.85") },
    { role: "MANAGEMENT", share: decimal("0.15") },
  ],
};

export const IT_MANAGER: PositionInput = {
  ...NEW_SEAT,
  title: "IT manager",
  salary: decimal("171200.00"),
  roles: [
    { role: "SUPPORT", share: decimal("0.60") },
    { role: "MANAGEMENT", share: decimal("0.30") },
    { role: "VCIO", share: decimal("0.10") },
  ],
};

/** The person who is there today. BLS OEWS 15-1232, median, May 2024 (national). */
export const SUPPORT_SPECIALIST: PositionInput = {
  ...ANY_SEAT,
  title: "Support specialist",
  salary: decimal("60340.00"),
  seat: { state: "INCUMBENT", hireDate: month("2023-05") },
  roles: [{ role: "SUPPORT", share: decimal("1") }],
};
