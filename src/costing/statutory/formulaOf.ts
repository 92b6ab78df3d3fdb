import type { StatutoryRule } from "./StatutoryRule";

/** How a rule charges, in words; what every rule of its kind does. */
export function formulaOf(rule: StatutoryRule): string {
  if (rule.kind === "CREDIT")
    return "the employer's credit of the tax year, as far as everybody else's charges leave it and this employee's use it; an effect at the level of the employer";
  if (rule.kind === "FIXED") return "an amount for each month of employment";
  if (rule.payrollInput !== undefined)
    return "rate x the payroll stated by the caller, spread evenly over the year; an effect at the level of the employer";
  if (rule.basis === "EMPLOYER_PAYROLL")
    return "rate x what this employee adds to the employer's payroll above the floor: the charge with them less the charge without";
  if (rule.tierBy === "weeklyEarnings")
    return "the rate of the tier that weekly earnings fall into x all earnings; each payment stands alone";
  const part = rule.kind === "SLAB" ? "rate of the employer's tier" : "rate";
  const [version] = rule.versions;
  if (rule.paidOnceToDate)
    return `${part} x pay up to the ceiling of each month; what is paid once counts up to the ceilings of the year to date`;
  if (version?.assessment === "PAY_PERIOD" && version.period === "QUARTER")
    return `${part} x the part of each employee's wages of the quarter between floor and cap; a replacement starts again`;
  if (version?.assessment === "PAY_PERIOD")
    return `${part} x the part of each payment between floor and cap; each payment stands alone`;
  return `${part} x the part of each employee's wages of the tax year below the wage base; a replacement starts the wage base again`;
}
