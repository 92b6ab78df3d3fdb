import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { themesOf } from "../../src/playground/themes";
import { createPage } from "../../src/server/page/createPage";
import { OpenIdProvider } from "../../src/server/openId/OpenIdProvider";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { OpenIdIssuer } from "../support/OpenIdIssuer";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";
import { CHROMIUM, type Visitor, newVisitor, openBrowser } from "./openBrowser";

const REPOSITORY = resolve(__dirname, "..", "..");
/** All ready operations, theme by theme, as the menu has them. */
const THEMES = themesOf(
  readdirSync(join(REPOSITORY, "examples"))
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const query = readFileSync(join(REPOSITORY, "examples", file), "utf8");
      return { name: /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? file, query, variables: null };
    }),
).map(({ name, operations }) => ({ theme: name, titles: operations.map((operation) => operation.name) }));
/** The ones that the page opens with: the first of every theme. */
const TITLES = THEMES.map(({ titles }) => titles[0] ?? "");

const RUN = ".graphiql-execute-button";
const EDITOR = ".graphiql-query-editor";
const RESPONSE = ".result-window";
const MANUAL = ".graphiql-doc-explorer";
const TAB = ".graphiql-tab-button";
const STATUS = ".status";

/** What an editor shows, line by line. It draws spaces as no-break spaces. */
async function linesOf(page: Page, pane: string): Promise<string[]> {
  const lines = await page.locator(`${pane} .view-line`).allTextContents();
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}

/** All that the page keeps in the browser beyond the session, as JSON. */
async function stored(page: Page): Promise<string> {
  return String(await page.evaluate("JSON.stringify(localStorage)"));
}

// Loading the editor takes a slow machine some seconds, and the first run also builds the page.
jest.setTimeout(120_000);

const describeInBrowser = CHROMIUM === undefined ? describe.skip : describe;

describeInBrowser("the page in a browser (skipped where there is no Chromium and no CHROMIUM_PATH)", () => {
  let server: StartedTestServer;
  let browser: Browser;
  let issuer: OpenIdIssuer;
  let visitor: Visitor;

  beforeAll(async () => {
    // A process of its own: the test runner cannot load the bundler, which is an ES module.
    execFileSync(process.execPath, ["scripts/buildPlayground.cjs"], { cwd: REPOSITORY, stdio: "pipe" });
    const page = createPage(join(REPOSITORY, "dist", "playground"));
    issuer = await new OpenIdIssuer().start();
    const [audience, jwksUrl, clockTolerance, findsByEmail] = ["fairlead", undefined, 30, false] as const;
    const settings = { issuer: issuer.url, audience, jwksUrl, clockTolerance, findsByEmail };
    const openId = new OpenIdProvider(settings);
    [server, browser] = await Promise.all([startTestServer(page, undefined, { openId }), openBrowser()]);
    await arrangeDemonstration(server.database);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await issuer.close();
  });

  beforeEach(async () => {
    visitor = await newVisitor(browser, server.url);
  });

  afterEach(async () => {
    await visitor.page.context().close();
  });

  /** Waits for both editors, which are there a moment later than the buttons, and for the schema. */
  async function editorsOf(page: Page, open: () => Promise<unknown>): Promise<Page> {
    await Promise.all([page.waitForResponse("**/graphql"), open()]);
    await page.locator(`${EDITOR} .view-line`).first().waitFor();
    await page.locator(`${RESPONSE} .monaco-editor`).waitFor();
    return page;
  }

  function signedIn(): Promise<Page> {
    const { page } = visitor;
    return editorsOf(page, () => page.goto(`${server.url}/#token=${server.token}`));
  }

  it("signs in by the fragment, takes the token out of the address bar, and stays signed in after a reload", async () => {
    const page = await signedIn();
    expect(page.url()).toBe(new URL("/", server.url).href);
    expect(await page.locator(STATUS).textContent()).toBe("Signed in");

    await editorsOf(page, () => page.reload());
    expect(await page.locator(STATUS).textContent()).toBe("Signed in");
    expect(await stored(page)).not.toContain(server.token);
    expect(visitor.faults).toEqual([]);
  });

  it("opens one ready operation of each theme on the demonstration client, and the first one answers with its figures", async () => {
    const page = await signedIn();
    expect(TITLES).not.toEqual([]);
    expect(await page.locator(TAB).allTextContents()).toEqual(TITLES);

    const [sent] = await Promise.all([page.waitForResponse("**/graphql"), page.locator(RUN).click()]);
    // The pane draws the visible lines only, so the whole answer is read from the wire.
    expect(Object.keys((await sent.json()) as object)).toEqual(["data"]);
    await page.locator(`${RESPONSE} .view-line`, { hasText: "Tulare Street Accountants" }).waitFor();
    expect((await linesOf(page, RESPONSE)).slice(0, 2)).toEqual(["{", '  "data": {']);
    expect(visitor.faults).toEqual([]);
  });

  it("has every ready operation in its menu under its theme, and one from there opens in a tab and runs", async () => {
    const page = await signedIn();
    await page.getByText("Ready operations").click();
    const groups = await page.getByRole("group").all();
    const shown = groups.map(async (group) => ({
      theme: await group.getAttribute("aria-label"),
      titles: await group.getByRole("menuitem").allTextContents(),
    }));
    expect(await Promise.all(shown)).toEqual(THEMES);

    await page.getByRole("menuitem", { name: "WhatIfAProjectSlips" }).click();
    await page.locator(`${EDITOR} .view-line`, { hasText: "what if the carriers" }).waitFor();
    expect(await page.locator(TAB).allTextContents()).toEqual([...TITLES, "WhatIfAProjectSlips"]);
    const [sent] = await Promise.all([page.waitForResponse("**/graphql"), page.locator(RUN).click()]);
    expect(await sent.json()).toMatchObject({ data: { saveRoadmap: { dryRun: true } } });
    await page.locator(`${RESPONSE} .view-line`, { hasText: "saveRoadmap" }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it("shows the manual of every query", async () => {
    const page = await signedIn();
    await page.getByLabel("Show Documentation Explorer").click();
    await page.locator(MANUAL).getByRole("link", { name: "Query", exact: true }).click();
    await page.locator(MANUAL).getByText("compareCosts", { exact: true }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it("formats an operation, keeps the tabs somebody changed, and brings the ready ones back from the menu", async () => {
    const page = await signedIn();
    await page.locator(`${EDITOR} .monaco-editor`).click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("query Mine{__typename}");
    await page.locator(TAB, { hasText: "Mine" }).waitFor();
    await page.getByLabel("Prettify query").click();
    await page.locator(`${EDITOR} .view-line`).nth(2).waitFor();
    expect(await linesOf(page, EDITOR)).toEqual(["query Mine {", "  __typename", "}", ""]);

    const mine = ["Mine", ...TITLES.slice(1)];
    await editorsOf(page, () => page.reload());
    expect(await page.locator(TAB).allTextContents()).toEqual(mine);

    await page.getByText("Ready operations").click();
    await page.getByText("Open all of them").click();
    await page.locator(TAB, { hasText: TITLES[0] ?? "" }).waitFor();
    const missing = THEMES.flatMap(({ titles }) => titles).filter((title) => !mine.includes(title));
    expect(await page.locator(TAB).allTextContents()).toEqual([...mine, ...missing]);
    expect(visitor.faults).toEqual([]);
  });

  it("opens the operations of a newer Fairlead when nobody changed the older ones", async () => {
    const page = await signedIn();
    const query = "query Old { __typename }";
    const old = {
      id: "1",
      title: "Old",
      query,
      variables: null,
      headers: null,
      operationName: "Old",
      response: null,
    };
    const older = {
      "graphiql:tabState": JSON.stringify({ tabs: [old], activeTabIndex: 0 }),
      "graphiql:query": query,
      "fairlead.openedOperations": JSON.stringify([[query, ""]]),
    };
    // GraphiQL writes its tabs a moment after they change, so the page is left before its storage is replaced.
    await page.goto(`${server.url}/favicon.svg`);
    await page.evaluate(`Object.assign(localStorage, ${JSON.stringify(older)})`);
    await editorsOf(page, () => page.goto(server.url));
    expect(await page.locator(TAB).allTextContents()).toEqual(TITLES);
    expect(visitor.faults).toEqual([]);
  });

  it("says how to sign in, takes a pasted address, and forgets the token at sign-out", async () => {
    const { page } = visitor;
    await page.goto(server.url);
    await page.getByText("open the address that Fairlead printed when it started").waitFor();
    await page.getByRole("textbox").fill("my token");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("one of Fairlead starts with fl_, a JWT has three parts").waitFor();
    await page.getByRole("textbox").fill(`${server.url}/#token=${server.token}`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.locator(RUN).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByText("Not signed in").waitFor();
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
    expect(visitor.faults).toEqual([]);
  });

  it("takes a JWT of an OpenID provider as well", async () => {
    await server.database.owner.query(
      "INSERT INTO identities (issuer, subject, person_id) SELECT $1, 'subject 1', id FROM people WHERE name = 'Ada Okafor'",
      [issuer.url],
    );
    const { page } = visitor;
    await page.goto(server.url);
    await page.getByRole("textbox").fill(await issuer.token());
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.locator(STATUS, { hasText: "Signed in" }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it("says that the server refused a token, and goes on with a good one", async () => {
    const { page } = visitor;
    await page.goto(`${server.url}/#token=fl_unknown`);
    await page.getByText("The server did not accept your token").waitFor();
    expect(await page.locator(STATUS).textContent()).toBe("Token refused");
    await page.goto(`${server.url}/#token=${server.token}`);
    await page.locator(STATUS, { hasText: "Signed in" }).waitFor();
    expect(await page.getByText("The server did not accept your token").count()).toBe(0);
    // The browser itself reports each 401 on the console; nothing else may be there.
    expect(visitor.faults.filter((fault) => !fault.includes("status of 401"))).toEqual([]);
  });
});
