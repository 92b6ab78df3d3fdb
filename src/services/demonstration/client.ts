import type { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import type { FigureKind } from "../../schema/organizations/enums";
import { decimal, month } from "./written";

interface Figure {
  readonly kind: FigureKind;
  readonly from: Month;
  readonly value: Decimal;
}

/** An accounting firm in Fresno, California; invented, like everything about it. */
export const CLIENT = {
  name: "Tulare Street Accountants (demonstration)",
  currency: "USD",
  fiscalYearStartMonth: 7,
  fiscalYearLabel: "ENDING",
  // The FTC counts tax preparers among financial institutions; the IRS says how to guard taxpayers' data.
  frameworks: ["FTC Safeguards Rule (16 CFR 314)", "IRS Publication 4557"],
  locations: [
    { name: "Fresno office", jurisdiction: "US-CA" },
    { name: "Visalia office", jurisdiction: "US-CA" },
  ],
  figures: [
    ...path("HEADCOUNT", { "2026-07": "41", "2027-01": "42", "2028-01": "43", "2029-01": "45" }),
    // Everybody who is employed, and three reviewers who are not.
    ...path("USERS", { "2026-07": "44", "2027-01": "45", "2028-01": "46", "2029-01": "48" }),
    ...path("DEVICES", { "2026-07": "66", "2027-09": "70", "2029-01": "73" }),
    // For two months of the move there are two offices in Fresno.
    ...path("SITES", { "2026-07": "2", "2027-09": "3", "2027-11": "2" }),
    ...path("REVENUE", { "2026-07": "7600000.00", "2027-07": "7900000.00", "2028-07": "8250000.00" }),
  ],
};

function path(kind: FigureKind, values: Readonly<Record<string, string>>): Figure[] {
  return Object.entries(values).map(([from, value]) => ({ kind, from: month(from), value: decimal(value) }));
}
