import { badInput } from "../relay/pageRequest";

/**
 * An argument of a field within its limits.
 * @throws GraphQLError that names it otherwise
 */
export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(`${name} is ${value}. Give ${least} to ${most}.`);
}
