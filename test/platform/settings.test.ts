import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "../../src/server/limitSettings";
import { readSettings } from "../../src/server/settings";
import { SETTINGS } from "../../src/server/settingsList";

const URL = "postgres://app:secret@db.example:5432/fairlead";

describe("settings", () => {
  it("have defaults that suit a first start", () => {
    expect(readSettings({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataFolder: "./data",
      database: "embedded",
      logLevel: "info",
      poolSize: 10,
      demonstration: true,
      limits: DEFAULT_LIMITS,
      rateStore: "memory",
      trustedDocuments: undefined,
      leastPositions: 3,
      openId: undefined,
    });
  });

  it("take an empty variable for one that is not set", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "" })).toEqual(readSettings({}));
  });

  it("know an external database by its connection strings", () => {
    const { database } = readSettings({ DATABASE_URL: URL });
    expect(database).toEqual({ url: URL, ownerUrl: undefined });
  });

  it("know an OpenID provider by its issuer and audience", () => {
    const env = {
      OIDC_ISSUER: "https://login.example/",
      OIDC_AUDIENCE: "fairlead",
      OIDC_FIND_BY_EMAIL: "no",
    };
    expect(readSettings(env).openId).toEqual({
      issuer: "https://login.example/",
      audience: "fairlead",
      jwksUrl: undefined,
      clockTolerance: 30,
      findsByEmail: false,
    });
  });

  it.each`
    variable                  | value                      | words
    ${"PORT"}                 | ${"65536"}                 | ${'PORT is "65536". Set it to a whole number from 0 to 65535.'}
    ${"PORT"}                 | ${"-1"}                    | ${'PORT is "-1". Set it to a whole number from 0 to 65535.'}
    ${"PORT"}                 | ${"4000.5"}                | ${'PORT is "4000.5". Set it to a whole number from 0 to 65535.'}
    ${"PORT"}                 | ${"0x10"}                  | ${'PORT is "0x10". Set it to a whole number from 0 to 65535.'}
    ${"DATABASE_POOL"}        | ${"0"}                     | ${'DATABASE_POOL is "0". Set it to a whole number from 1 to 500.'}
    ${"LIMIT_DEPTH"}          | ${"3"}                     | ${'LIMIT_DEPTH is "3". Set it to a whole number from 4 to 100.'}
    ${"LIMIT_PAGE"}           | ${"101"}                   | ${'LIMIT_PAGE is "101". Set it to a whole number from 1 to 100.'}
    ${"LIMIT_COMPLEXITY"}     | ${"OWNER=5,VCIO=500"}      | ${'LIMIT_COMPLEXITY is "OWNER=5,VCIO=500". Set it to OWNER=<number>,VCIO=<number>,ANALYST=<number>,VIEWER=<number>,CLIENT=<number>, each a whole number from 100 to 1000000000.'}
    ${"RATE_STORE"}           | ${"redis"}                 | ${'RATE_STORE is "redis". Set it to one of memory, postgres.'}
    ${"LOG_LEVEL"}            | ${"INFO"}                  | ${'LOG_LEVEL is "INFO". Set it to one of fatal, error, warn, info, debug, trace, silent.'}
    ${"DATABASE_URL"}         | ${"db.example"}            | ${'DATABASE_URL is "db.example". Set it to postgres://role:password@host:port/database.'}
    ${"DATABASE_URL"}         | ${"mysql://a:secret@db/x"} | ${'DATABASE_URL is "mysql://a:***@db/x". Set it to postgres://role:password@host:port/database.'}
    ${"DATABASE_URL"}         | ${"postgres://db/x"}       | ${'DATABASE_URL is "postgres://db/x". Set it to postgres://role:password@host:port/database.'}
    ${"DATABASE_URL"}         | ${"postgres://a:b@db"}     | ${'DATABASE_URL is "postgres://a:***@db". Set it to postgres://role:password@host:port/database.'}
    ${"OIDC_ISSUER"}          | ${"http://login.example"}  | ${'OIDC_ISSUER is "http://login.example". Set it to an address that begins with https://.'}
    ${"OIDC_AUDIENCE"}        | ${"fairlead"}              | ${"OIDC_ISSUER and OIDC_AUDIENCE go together. Set both, or neither to accept no provider's tokens."}
    ${"OIDC_CLOCK_TOLERANCE"} | ${"301"}                   | ${'OIDC_CLOCK_TOLERANCE is "301". Set it to a whole number from 0 to 300.'}
    ${"DATABASE_OWNER_URL"}   | ${URL}                     | ${"DATABASE_OWNER_URL is set without DATABASE_URL. Set both, or neither for the embedded database."}
  `("refuse $variable=$value with what is allowed", ({ variable, value, words }: Record<string, string>) => {
    const env = { [variable ?? ""]: value };
    expect(() => readSettings(env)).toThrow(`Settings that need a change:\n  ${words ?? ""}`);
  });

  it("stand in docs/operations.md with the same defaults and meanings", () => {
    const page = readFileSync(join(__dirname, "..", "..", "docs", "operations.md"), "utf8");
    const cells = page
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, name, usual, meaning]) => ({ name, usual, meaning }));
    expect(cells).toEqual(
      Object.values(SETTINGS).map(({ name, default: usual, meaning }) => ({
        name: `\`${name}\``,
        usual: usual === undefined ? "not set" : `\`${usual}\``,
        meaning,
      })),
    );
  });
});
