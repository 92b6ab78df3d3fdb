import type { ThreePoints } from "./UncertainDurations";

/**
 * The duration that is exceeded with a chance of 1 - `share`: the inverse of the distribution function of the triangular
 * distribution, which rises from the optimistic to the likely duration and falls from there to the pessimistic one. With a
 * share drawn evenly from 0 to 1 it draws from that distribution.
 *
 * Source: D. Johnson, The triangular distribution as a proxy for the beta distribution in risk analysis, The Statistician 46
 * (1997), pages 387 to 398.
 */
export function triangular({ optimistic, likely, pessimistic }: ThreePoints, share: number): number {
  const range = pessimistic - optimistic;
  const [rise, fall] = [likely - optimistic, pessimistic - likely];
  return share * range < rise
    ? optimistic + Math.sqrt(share * range * rise)
    : pessimistic - Math.sqrt((1 - share) * range * fall);
}
