import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./packageFolder";
import { StartFailure } from "./StartFailure";

/**
 * @param running a version such as "20.19.4".
 * @throws StartFailure when it is older than package.json asks for.
 */
export function checkNodeVersion(running: string): void {
  const { engines } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as {
    readonly engines: { readonly node: string };
  };
  const needed = engines.node.replace(/^>=\s*/, "");
  if (isOlder(running, needed)) {
    throw new StartFailure(`Fairlead needs Node ${needed} or newer, and this is Node ${running}.`);
  }
}

function isOlder(version: string, needed: string): boolean {
  const numbers = (text: string) => text.split(".").map(Number);
  const ours = numbers(version);
  for (const [place, least] of numbers(needed).entries()) {
    const part = ours[place] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
