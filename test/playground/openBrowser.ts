import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Quiet: a browser that phones nobody, so that every request seen is the page's own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The browser to test with: CHROMIUM_PATH, or the first one found in the usual places. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? PLACES.find(existsSync);

/** A visitor with a browser profile of their own, and a record of all that a clean page never does. */
export interface Visitor {
  readonly page: Page;
  /** Requests to other hosts, uncaught errors, and console errors, among them violations of the content security policy. */
  readonly faults: readonly string[];
}

/** Starts the browser. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("No Chromium was found. Set CHROMIUM_PATH to its program.");
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/**
 * Opens a fresh profile that watches every request, also those of workers.
 * @param origin the only host the page may talk to
 */
export async function newVisitor(browser: Browser, origin: string): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1360, height: 820 } });
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || url.protocol === "data:";
    if (!isOurs) faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`uncaught ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return { page: await context.newPage(), faults };
}
