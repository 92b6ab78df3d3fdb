import { MEMBERSHIP_ROLES } from "../models/MembershipRole";
import { MOST_PER_PAGE } from "../schema/relay/pageRequest";
import { numberForEach, type Setting, wholeNumber } from "./settingParsers";

const number = (name: string, usual: number, [least, most]: readonly [number, number], meaning: string) => ({
  name,
  default: String(usual),
  meaning,
  parse: wholeNumber(least, most),
});

/**
 * What one request may ask for, each an environment variable with a default.
 *
 * The defaults were chosen from documents that must always pass, with room around them (test/server/room.test.ts): the
 * introspection query of the playground (184 tokens, ten brackets deep, 230 fields once its fragments are written
 * out); five plans written inline (758 tokens where defaults are relied on, about 2,500 where every input is
 * given); and every field of a comparison (298), five times side by side.
 */
export const LIMIT_SETTINGS = {
  /** Five inline plans with comments take 7,000, with every input given about 40,000. */
  bodyBytes: number("LIMIT_BODY_BYTES", 1_000_000, [1_000, 100_000_000], "Bytes of a request body."),

  /**
   * An inline input costs three for each value, so twenty plans of three positions fit. The costliest document of
   * this size is refused within half a second.
   */
  tokens: number(
    "LIMIT_TOKENS",
    10_000,
    [100, 100_000],
    "Words and signs of a document; comments and commas are free.",
  ),

  /** Deeper text could exhaust the stack of the parser. */
  nesting: number("LIMIT_NESTING", 100, [20, 500], "Brackets of any kind inside each other in a document."),

  /** The largest comparison keeps the process busy for a few tenths of a second. */
  roots: number("LIMIT_ROOT_FIELDS", 10, [1, 1_000], "Fields at the top, fragments written out."),

  /** A comparison needs seven, a connection two for each step. */
  depth: number("LIMIT_DEPTH", 14, [4, 100], "Fields inside fields, fragments written out."),

  /** Six comparisons with everything in them. */
  fields: number("LIMIT_FIELDS", 2_000, [50, 100_000], "Fields, fragments written out."),

  /** Each may be a cut of a whole comparison. */
  aliases: number("LIMIT_ALIASES", 50, [0, 10_000], "Renamed fields, fragments written out."),

  directives: number(
    "LIMIT_DIRECTIVES",
    30,
    [0, 10_000],
    "Directives such as @include, fragments written out.",
  ),

  /** Apollo's own rule, which runs before ours. */
  recursiveSelections: number(
    "LIMIT_RECURSIVE_SELECTIONS",
    3_000,
    [100, 1_000_000],
    "Fields, spreads and inline fragments, fragments written out.",
  ),

  /** The rest is cut short, so that the answer stays small. */
  mistakesTold: number("LIMIT_MISTAKES_TOLD", 8, [1, 100], "Mistakes of a document told in one answer."),

  page: number("LIMIT_PAGE", MOST_PER_PAGE, [1, MOST_PER_PAGE], "Longest page (first) of a list."),

  /** Every field of twenty clients comes to 3,200,000, the costliest ready operation to 470,000. */
  complexity: {
    name: "LIMIT_COMPLEXITY",
    default: "OWNER=5000000,VCIO=5000000,ANALYST=5000000,VIEWER=2000000,CLIENT=2000000",
    meaning: "Complexity of an operation, by the highest role of who asks ([security.md](security.md)).",
    parse: numberForEach(MEMBERSHIP_ROLES, 100, 1_000_000_000),
  },

  /** Two hundred small requests a second, or every field of a comparison five times a second. */
  pointsPerMinute: number(
    "LIMIT_POINTS_PER_MINUTE",
    12_000,
    [0, 1_000_000_000],
    "Points a token may spend in a minute: 1 for a request, 1 for each 1,000 of complexity; 0 for no end.",
  ),

  statementMs: number(
    "LIMIT_STATEMENT_MS",
    15_000,
    [100, 600_000],
    "Milliseconds a statement may take in the database.",
  ),

  requestMs: number(
    "LIMIT_REQUEST_MS",
    30_000,
    [100, 600_000],
    "Milliseconds a request may take; then its statements are cancelled and it is answered 504.",
  ),
} as const;

export type Limits = {
  readonly [Name in keyof typeof LIMIT_SETTINGS]: ReturnType<(typeof LIMIT_SETTINGS)[Name]["parse"]>;
};

/** The limits of a server without any setting. */
export const DEFAULT_LIMITS: Limits = limitsOf((setting) => setting.parse(setting.default));

type LimitSetting = Setting<number | Limits["complexity"]> & { readonly default: string };

/** Every limit as it is read from its setting. */
export function limitsOf(read: (setting: LimitSetting) => number | Limits["complexity"]): Limits {
  const entries = Object.entries(LIMIT_SETTINGS).map(([name, setting]) => [name, read(setting)]);
  return Object.fromEntries(entries) as Limits;
}
