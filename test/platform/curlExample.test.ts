import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { curlExample } from "../../src/server/curlExample";
import { makeTemporaryFolder } from "../support/temporaryFolder";

describe("the curl to try", () => {
  it("reaches curl with a token and JSON, whatever characters the data folder's name has", () => {
    const folder = makeTemporaryFolder();
    const file = join(folder.path, "it's a token");
    writeFileSync(file, "fl_secret\n");
    const command = curlExample("http://127.0.0.1:4000", file).replace(/^curl/, "printf '%s\\n'");
    const [silent, url, ...rest] = execFileSync("sh", ["-c", command], { encoding: "utf8" })
      .trim()
      .split("\n");
    folder.remove();
    expect([silent, url]).toEqual(["-sS", "http://127.0.0.1:4000/graphql"]);
    expect(rest).toContain("Authorization: Bearer fl_secret");
    expect(JSON.parse(rest.at(-1) ?? "")).toHaveProperty("query");
  });
});
