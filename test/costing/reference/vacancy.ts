import type { HiringInput } from "../../../src/costing/input/PositionInput";
import type { Decimal } from "../../../src/kernel/Decimal";
import { ONE, ZERO } from "./rounding";

/** How many whole months a seat stays vacant, and the chance of it. */
export interface VacancyChance {
  readonly months: number;
  readonly chance: Decimal;
}

const DAYS_A_MONTH = "30.4375";

/** The chances of a vacancy's length: as given, or the time to fill shared between its two whole neighbours. */
export function vacancyChances(hiring: HiringInput | null | undefined): VacancyChance[] {
  const given = hiring?.vacancyMonths;
  const fraction = (hiring?.timeToFillDays ?? ZERO).div(DAYS_A_MONTH);
  const whole = fraction.floor();
  const chances = given ?? [
    { months: whole.toNumber(), chance: ONE.minus(fraction).plus(whole) },
    { months: whole.toNumber() + 1, chance: fraction.minus(whole) },
  ];
  return chances.filter(({ chance }) => chance.gt(0));
}
