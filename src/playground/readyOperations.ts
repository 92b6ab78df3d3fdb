import type { ReadyOperation } from "./ReadyOperation";

const QUERIES = import.meta.glob<string>("../../examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const VARIABLES = import.meta.glob<string>("../../examples/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

function operationName(path: string, query: string): string {
  const named = /^\s*(?:query|mutation)\s+(\w+)/m.exec(query)?.[1];
  return named ?? path.replace(/^.*\//, "").replace(/\.graphql$/, "");
}

/** The files of examples/ in the order of their names, read when the page was built. */
export const READY_OPERATIONS: readonly ReadyOperation[] = Object.keys(QUERIES)
  .sort()
  .map((path) => {
    const query = QUERIES[path] ?? "";
    return {
      name: operationName(path, query),
      query,
      variables: VARIABLES[path.replace(/\.graphql$/, ".json")] ?? null,
    };
  });
