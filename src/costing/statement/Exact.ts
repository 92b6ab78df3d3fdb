import { Decimal } from "../../kernel/Decimal";

/**
 * Decimals of 200 digits: more than the longest sum of products of a statement within its limits has, so that nothing
 * but a division is ever inexact, and a division never near a half.
 */
const Exact = Decimal.clone({ precision: 200 });

/** The same number, with arithmetic that stays exact. */
export const exact = (value: Decimal | number | string): Decimal => new Exact(value);

export const ZERO = exact(0);

/** Rounds to a multiple of a step, halves away from zero. */
export const toStep = (value: Decimal, step: Decimal): Decimal => value.div(step).round().times(step);

/** Whether a number is a whole multiple of a step. */
export const isMultiple = (value: Decimal, step: Decimal): boolean => toStep(value, step).eq(value);

/** 10 to a power, which may be negative. */
export const tenTo = (power: number): Decimal => exact(10).pow(power);
