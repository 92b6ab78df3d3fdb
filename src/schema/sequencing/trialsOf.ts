import { badInput } from "../relay/pageRequest";

const MOST_TRIALS = 10_000;

/**
 * A number of trials within limits.
 * @throws GraphQLError otherwise
 */
export function trialsOf(trials: number): number {
  if (trials >= 1 && trials <= MOST_TRIALS) return trials;
  throw badInput(`${trials} trials are asked for. Ask for 1 to ${MOST_TRIALS}.`);
}
