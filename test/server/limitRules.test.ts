import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { DEFAULT_LIMITS as LIMITS } from "../../src/server/limitSettings";
import { nestsDeeperThan } from "../../src/server/graphql/nesting";
import { limitRules } from "../../src/server/graphql/rules/limitRules";

const schema = buildSchema("type Query { self: Query, list: [Query!], name: String }");

/** What our rules alone say, so that they must stand documents that graphql itself would refuse. */
const complaintsAbout = (document: string): string[] =>
  validate(schema, parse(document), limitRules(LIMITS)).map(({ message }) => message);

const nested = (depth: number): string => `${"{ self ".repeat(depth - 1)}{ name ${"}".repeat(depth)}`;
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");

describe("depth", () => {
  it("is allowed up to the limit and refused one level beyond it", () => {
    expect(complaintsAbout(nested(LIMITS.depth))).toEqual([]);
    expect(complaintsAbout(nested(LIMITS.depth + 1))).toEqual([
      "The operation nests fields 15 deep; at most 14 are allowed. Ask for the inner parts in an operation of their own.",
    ]);
  });

  it("counts through fragments and inline fragments, which add none of their own", () => {
    const half = (fragment: string) =>
      `{ self { self { self { self { self { self { self { ${fragment} } } } } } } }`;
    const seven = "self { self { self { self { self { self { name } } } } } }";
    expect(complaintsAbout(`${half("...Rest")} } fragment Rest on Query { ${seven} }`)).toEqual([]);
    expect(
      complaintsAbout(`${half("... on Query { ...Rest }")} } fragment Rest on Query { self { ${seven} } }`),
    ).toHaveLength(1);
  });

  it("leaves introspection to graphql's own rule, because the playground needs fifteen levels of it", () => {
    expect(complaintsAbout(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toEqual([]);
  });

  it("is not fooled by a fragment or an operation that is called __schema", () => {
    expect(
      complaintsAbout(`query __schema { ...__schema } fragment __schema on Query ${nested(15)}`),
    ).toHaveLength(1);
  });
});

describe.each`
  what            | limit                | write
  ${"fields"}     | ${LIMITS.fields}     | ${() => "name"}
  ${"aliases"}    | ${LIMITS.aliases}    | ${(index: number) => `a${index}: name`}
  ${"directives"} | ${LIMITS.directives} | ${() => "name @include(if: true)"}
`("$what", ({ what, limit, write }: { what: string; limit: number; write: (index: number) => string }) => {
  it("are allowed up to the limit and refused one beyond it", () => {
    // The field around them counts as one field, too.
    const inside = (count: number) => `{ self { ${times(what === "fields" ? count - 1 : count, write)} } }`;
    expect(complaintsAbout(inside(limit))).toEqual([]);
    const [complaint, ...others] = complaintsAbout(inside(limit + 1));
    expect(complaint).toContain(` ${limit + 1} ${what === "aliases" ? "fields" : what}`);
    expect(complaint).toContain(`at most ${limit} are allowed`);
    expect(others).toEqual([]);
  });

  it("count as often as the fragment that holds them is spread", () => {
    const each = what === "fields" ? limit / 2 - 1 : limit / 2;
    const fragment = `fragment Some on Query { self { ${times(each, write)} } }`;
    expect(complaintsAbout(`{ ...Some ...Some } ${fragment}`)).toEqual([]);
    expect(complaintsAbout(`{ ...Some ...Some ...Some } ${fragment}`)).toHaveLength(1);
  });
});

it("counts directives on operations, variables, spreads and inline fragments", () => {
  const six = "@include(if: true) ".repeat(6);
  const document = `query ($v: Int ${six}) ${six} { ...F ${six} ... on Query ${six} { name ${six} } } fragment F on Query { name }`;
  expect(complaintsAbout(document)).toEqual([]);
  expect(
    complaintsAbout(
      document.replace("fragment F on Query { name }", "fragment F on Query { name @skip(if: false) }"),
    ),
  ).toHaveLength(1);
});

describe("documents made to be costly", () => {
  const doubling = (steps: number): string =>
    `{ ...F0 } ${times(steps, (step) => `fragment F${step} on Query { a: self { ...F${step + 1} } b: self { ...F${step + 1} } }`)} ` +
    `fragment F${steps} on Query { name }`;

  it("measures 2^20 fields and more from the fragments, without writing them out", () => {
    expect(complaintsAbout(doubling(20)).join()).toContain("3145726 fields");
    expect(complaintsAbout(doubling(600))).toHaveLength(3);
  });

  it("survives fragments that contain themselves and each other", () => {
    expect(complaintsAbout("{ ...F } fragment F on Query { self { ...F } }")).toEqual([]);
    const circle = times(900, (index) => `fragment F${index} on Query { self { ...F${(index + 1) % 900} } }`);
    expect(complaintsAbout(`{ ...F0 } ${circle}`)).toHaveLength(1);
  });

  it("survives the longest chain of fragments that fits into the allowed tokens", () => {
    const chain = times(1_245, (index) => `fragment F${index} on Query { ...F${index + 1} }`);
    expect(complaintsAbout(`{ ...F0 } ${chain} fragment F1245 on Query { name }`)).toEqual([]);
  });

  it("ignores a fragment that is missing, of which graphql itself complains", () => {
    expect(complaintsAbout("{ ...Missing }")).toEqual([]);
  });
});

describe("nesting", () => {
  it("counts brackets of every kind that are open at the same time", () => {
    expect(nestsDeeperThan("{ a(b: [{ c: 1 }]) { d } }", 4)).toBe(false);
    expect(nestsDeeperThan("{ a(b: [{ c: 1 }]) { d } }", 3)).toBe(true);
  });

  it("does not count brackets in texts and comments", () => {
    expect(nestsDeeperThan('{ a(b: "((((", c: """[[[[""") } # {{{{', 2)).toBe(false);
  });

  it("leaves what is no GraphQL to the parser", () => {
    expect(nestsDeeperThan("{ a ? }", 5)).toBe(false);
    expect(nestsDeeperThan('{ a(b: "never closed', 5)).toBe(false);
  });
});

describe("fields at the top", () => {
  it("are allowed up to the limit and refused one beyond it", () => {
    expect(complaintsAbout(`{ ${times(LIMITS.roots, () => "name")} }`)).toEqual([]);
    expect(complaintsAbout(`{ ${times(LIMITS.roots + 1, () => "name")} }`)).toEqual([
      "The operation has 11 fields at the top once its fragments are written out; at most 10 are allowed. Send several operations.",
    ]);
  });

  it("count as often as the fragment that holds them is spread, and not when they stand deeper", () => {
    const fragment = "fragment Some on Query { name ... on Query { name } self { name name name name } }";
    expect(complaintsAbout(`{ ...Some ...Some ...Some } ${fragment}`)).toEqual([]);
    expect(complaintsAbout(`{ ...Some ...Some ...Some ...Some } ${fragment}`)).toHaveLength(1);
  });
});
