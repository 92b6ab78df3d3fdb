import { getNamedType, isListType, isNonNullType, type GraphQLOutputType } from "graphql";
import { simpleEstimator, type ComplexityEstimator } from "graphql-query-complexity";
import { badInput } from "../../../schema/relay/pageRequest";
import { SEARCHES } from "./searches";

/** Items that a list without pages is taken to have; most have fewer, few have hundreds. */
const ITEMS_OF_A_LIST = 10;

/** What it takes to answer a field at the top besides what is selected in it: a look-up, or a whole comparison. */
const ROOT = 100;

const ROOT_TYPES: ReadonlySet<string> = new Set(["Query", "Mutation", "Subscription"]);

/**
 * How the complexity of a field follows from that of what is selected in it, the first that knows: a page has as many
 * items as are asked for, a list as many ids as are given or ten, and everything else counts one. A schedule that has to be
 * looked for counts besides.
 * @param longestPage items of a page at most
 */
export function estimatorsFor(longestPage: number): ComplexityEstimator[] {
  return [page(longestPage), searching, atTheTop, list, simpleEstimator({ defaultComplexity: 1 })];
}

const searching: ComplexityEstimator = ({ type, field, childComplexity }) => {
  const search = SEARCHES.get(`${type.name}.${field.name}`);
  return search === undefined ? undefined : search + childComplexity;
};

const page =
  (longest: number): ComplexityEstimator =>
  ({ field, args, childComplexity }) => {
    const first = args.first as unknown;
    if (typeof first !== "number" || !isOfPages(field.type)) return undefined;
    if (first > longest)
      throw badInput(`first is ${first}. Ask for 0 to ${longest}, and for more with after.`);
    return 1 + Math.max(0, first) * childComplexity;
  };

const atTheTop: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (!ROOT_TYPES.has(type.name) || field.name.startsWith("__")) return undefined;
  return ROOT + itemsOf(field.type, args) * childComplexity;
};

const list: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  // The items inside a page were counted where its length was asked for.
  if (childComplexity === 0 || isOfPages(type)) return undefined;
  return 1 + itemsOf(field.type, args) * childComplexity;
};

/** Connections are what comes in pages (src/schema/relay/connection.ts). */
const isOfPages = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith("Connection");

function itemsOf(type: GraphQLOutputType, args: Readonly<Record<string, unknown>>): number {
  if (!isListType(isNonNullType(type) ? type.ofType : type)) return 1;
  return Array.isArray(args.ids) ? args.ids.length : ITEMS_OF_A_LIST;
}
