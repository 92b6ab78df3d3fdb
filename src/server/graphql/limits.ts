/**
 * What one request may ask for. The numbers stand in one place so that an operator can see what to expect.
 *
 * They were chosen from documents that must always pass, with room around them (test/server/room.test.ts): the
 * introspection query of the playground (184 tokens, ten brackets deep, 230 fields once its fragments are written
 * out); five plans written inline (758 tokens where defaults are relied on, about 2,500 where every input is
 * given); and every field of a comparison (298), five times side by side.
 */
export const LIMITS = {
  /** Bytes of a request body. Five inline plans with comments take 7,000, with every input given about 40,000. */
  bodyBytes: 1_000_000,

  /**
   * Words and signs of a document; comments and commas are free. An inline input costs three for each value, so
   * twenty plans of three positions fit. The costliest document of this size is refused within half a second.
   */
  tokens: 10_000,

  /** Brackets of any kind inside each other. Deeper text could exhaust the stack of the parser. */
  nesting: 100,

  /** Fields at the top, fragments written out. The largest comparison keeps the process busy for a few tenths of a second. */
  roots: 10,

  /** Fields inside fields, fragments written out. A comparison needs seven, a connection two for each step. */
  depth: 14,

  /** Fields, fragments written out: six comparisons with everything in them. */
  fields: 2_000,

  /** Renamed fields, fragments written out. Each may be a cut of a whole comparison. */
  aliases: 50,

  /** Directives such as `@include`, fragments written out. */
  directives: 30,

  /** Fields, spreads and inline fragments, written out; Apollo's own rule, which runs before ours. */
  recursiveSelections: 3_000,

  /** Mistakes told in one answer; the rest is cut short, so that the answer stays small. */
  mistakesTold: 8,
} as const;
