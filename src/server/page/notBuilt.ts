/** What "/" shows when the page was never built. The API does not depend on it. */
export const NOT_BUILT = [
  "<!doctype html>",
  '<html lang="en"><head><meta charset="utf-8"><title>Fairlead</title>',
  '<link rel="icon" href="/favicon.svg" type="image/svg+xml"></head><body>',
  "<h1>Fairlead</h1>",
  "<p>The page has not been built. Run <code>node scripts/buildPlayground.cjs</code> in Fairlead's folder and start the server again",
  "(<code>npm start</code> does both). The GraphQL API at <code>/graphql</code> works without the page.</p>",
  "</body></html>",
].join("\n");
