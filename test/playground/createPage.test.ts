import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { type PageServer, servePage } from "./servePage";

const SCRIPT = `console.log("Fairlead");\n`.repeat(50);
const DECODERS = new Map([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
]);
const HTML = `<!doctype html><title>Fairlead</title><script type="module" src="/assets/index-1a2b.js"></script>`;

let around: string;
let server: PageServer;

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), "fairlead-page-"));
  const folder = join(around, "page");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(around, "secret.txt"), "secret");
  writeFileSync(join(folder, "inputs.sha256"), "key");
  writeFileSync(join(folder, "index.html"), HTML);
  writeFileSync(join(folder, "assets", "index-1a2b.js"), SCRIPT);
  writeFileSync(join(folder, "assets", "index-1a2b.js.br"), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, "assets", "index-1a2b.js.gz"), gzipSync(SCRIPT));
  writeFileSync(join(folder, "assets", "codicon-3c4d.ttf"), "font");
  server = await servePage(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(around, { recursive: true });
});

describe("the page at /", () => {
  it("is HTML that browsers keep but ask about each time", async () => {
    const { status, headers, body } = await server.ask("/");
    expect(status).toBe(200);
    expect(body.toString()).toBe(HTML);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": String(Buffer.byteLength(HTML)),
      "cache-control": "no-cache",
    });
  });

  it("is found with a query string behind it", async () => {
    expect((await server.ask("/?from=mail")).status).toBe(200);
  });

  it.each(["%s", "W/%s", '"other", %s', "*"])(
    "answers 304 without a body to If-None-Match: %s",
    async (form) => {
      const { etag = "" } = (await server.ask("/")).headers;
      const { status, headers, body } = await server.ask("/", {
        headers: { "If-None-Match": form.replace("%s", etag) },
      });
      expect({ status, length: body.length }).toEqual({ status: 304, length: 0 });
      expect(headers).toMatchObject({ etag, "cache-control": "no-cache", vary: "Accept-Encoding" });
    },
  );

  it("answers in full when the browser holds another version", async () => {
    const { status } = await server.ask("/", { headers: { "If-None-Match": '"other"' } });
    expect(status).toBe(200);
  });

  it("answers HEAD with the same headers and no body", async () => {
    const got = await server.ask("/");
    const head = await server.ask("/", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("answers other methods with 405 and says where operations go", async () => {
    const { status, headers, body } = await server.ask("/", { method: "POST" });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: "GET, HEAD" });
    expect(body.toString()).toContain("POST /graphql");
  });
});

describe("the files under /assets", () => {
  it("are kept for good, because their names change with their content", async () => {
    const { status, headers, body } = await server.ask("/assets/index-1a2b.js");
    expect(status).toBe(200);
    expect(body.toString()).toBe(SCRIPT);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
  });

  it.each`
    accepted                            | encoding
    ${"gzip, deflate, br, zstd"}        | ${"br"}
    ${"gzip"}                           | ${"gzip"}
    ${"GZIP"}                           | ${"gzip"}
    ${"br;q=0.1, gzip;q=0.9"}           | ${"gzip"}
    ${"br;q=0, gzip"}                   | ${"gzip"}
    ${"*"}                              | ${"br"}
    ${"br;q=0, *;q=0.5"}                | ${"gzip"}
    ${"deflate"}                        | ${"identity"}
    ${"identity, br;q=0.5"}             | ${"identity"}
    ${"br;q=0, gzip;q=0, identity;q=0"} | ${"identity"}
    ${""}                               | ${"identity"}
  `("are sent as $encoding to Accept-Encoding: $accepted", async ({ accepted, encoding }) => {
    const headers = { "Accept-Encoding": String(accepted) };
    const answer = await server.ask("/assets/index-1a2b.js", { headers });
    expect(answer.headers["content-encoding"] ?? "identity").toBe(encoding);
    expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    const plain = DECODERS.get(String(encoding))?.(answer.body) ?? answer.body;
    expect(plain.toString()).toBe(SCRIPT);
  });

  it("have one ETag per encoding", async () => {
    const accept = (encoding: string) =>
      server.ask("/assets/index-1a2b.js", { headers: { "Accept-Encoding": encoding } });
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(async (name) => (await accept(name)).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it("are sent plain when the build made no smaller copy", async () => {
    const { headers, body } = await server.ask("/assets/codicon-3c4d.ttf", {
      headers: { "Accept-Encoding": "br" },
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["content-type"]).toBe("font/ttf");
    expect(body.toString()).toBe("font");
  });

  it("that do not exist are a 404 that nobody keeps", async () => {
    const { status, headers } = await server.ask("/assets/index-0000.js");
    expect({ status, kept: headers["cache-control"] }).toEqual({ status: 404, kept: "no-store" });
  });

  it.each([
    "/assets/../inputs.sha256",
    "/assets/../../secret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
  ])("do not lead out of the folder: %s", async (path) => {
    const { status, body } = await server.ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(/secret|key/);
  });
});

describe("every answer of the page", () => {
  it.each(["/", "/assets/index-1a2b.js", "/assets/missing.js", "/favicon.ico"])(
    "protects the browser: %s",
    async (path) => {
      const { headers } = await server.ask(path);
      expect(headers).toMatchObject({
        "content-security-policy":
          "default-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; " +
          "img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
      });
    },
  );
});

it.each(["/favicon.svg", "/favicon.ico"])("has an icon at %s", async (path) => {
  const { status, headers, body } = await server.ask(path);
  expect({ status, type: headers["content-type"] }).toEqual({
    status: 200,
    type: "image/svg+xml; charset=utf-8",
  });
  expect(body.toString()).toMatch(/^<svg .*<\/svg>$/);
});

it.each([
  "/graphql",
  "/healthz",
  "/index.html",
  "/inputs.sha256",
  "//assets/index-1a2b.js",
  "/../secret.txt",
  "/assets",
])("leaves %s to others", async (path) => {
  expect((await server.ask(path)).status).toBe(418);
});

it("says how to build the page when the folder holds none", async () => {
  const unbuilt = await servePage(join(around, "nothing"));
  const { status, headers, body } = await unbuilt.ask("/");
  await unbuilt.close();
  expect({ status, kept: headers["cache-control"] }).toEqual({ status: 503, kept: "no-store" });
  expect(body.toString()).toContain("node scripts/buildPlayground.cjs");
});
