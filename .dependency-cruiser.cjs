/** The house plan (docs/architecture.md): which folder may import which. */
const layer = (name, from, allowed, reason) => ({
  name,
  comment: reason,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

const NPM = (names) => `node_modules/(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    layer(
      "kernel-imports-decimal-only",
      "^src/kernel",
      ["^src/kernel", NPM(["decimal\\.js"])],
      "The kernel is pure.",
    ),
    layer(
      "costing-is-pure",
      "^src/costing",
      ["^src/(kernel|costing)"],
      "Engines import the kernel and nothing else.",
    ),
    layer(
      "sequencing-is-pure",
      "^src/sequencing",
      ["^src/(kernel|sequencing)"],
      "Engines import the kernel and nothing else.",
    ),
    layer(
      "strategy-is-pure",
      "^src/strategy",
      ["^src/(kernel|strategy)"],
      "Engines import the kernel and nothing else.",
    ),
    layer(
      "models-know-tables-only",
      "^src/models",
      ["^src/(models|kernel)", "^src/schema/scalars", NPM(["typeorm", "pg"])],
      "Entities know columns, not use cases.",
    ),
    layer(
      "schema-knows-engines",
      "^src/schema",
      ["^src/(schema|kernel|costing|sequencing|strategy)", NPM(["graphql", "type-graphql"])],
      "GraphQL types wrap engine answers.",
    ),
    layer(
      "services-tell-the-story",
      "^src/services",
      [
        "^src/(services|kernel|costing|sequencing|strategy|models|schema)",
        NPM(["typeorm", "dataloader", "pg"]),
        "^(node:)?(crypto|net|worker_threads)$",
      ],
      "Services load, call an engine, save.",
    ),
    layer(
      "resolvers-ring-services",
      "^src/resolvers",
      ["^src/(resolvers|services|schema)", NPM(["type-graphql", "graphql"])],
      "Resolvers are doorbells.",
    ),
    {
      name: "nobody-imports-the-server",
      severity: "error",
      from: { pathNot: "^(src/server|test)" },
      to: { path: "^src/server" },
    },
    {
      name: "nobody-imports-the-page",
      severity: "error",
      from: { pathNot: "^src/playground" },
      to: { path: "^src/playground" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/playground" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
