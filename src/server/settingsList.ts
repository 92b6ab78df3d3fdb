import { LIMIT_SETTINGS } from "./limitSettings";
import { asIs, databaseUrl, oneOf, type Setting, webAddress, wholeNumber } from "./settingParsers";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** Every setting of the server. docs/operations.md shows the same table, which a test compares. */
export const SETTINGS = {
  host: {
    name: "HOST",
    default: "127.0.0.1",
    meaning: "Address to listen on; 0.0.0.0 for every network interface.",
    parse: asIs,
  },
  port: {
    name: "PORT",
    default: "4000",
    meaning: "Port to listen on; 0 for any free one.",
    parse: wholeNumber(0, 65_535),
  },
  dataFolder: {
    name: "FAIRLEAD_DATA",
    default: "./data",
    meaning: "Folder of the embedded database and of the owner token.",
    parse: asIs,
  },
  databaseUrl: {
    name: "DATABASE_URL",
    default: undefined,
    meaning: "PostgreSQL 15 or newer to use instead of the embedded one, as the application role.",
    parse: databaseUrl,
  },
  databaseOwnerUrl: {
    name: "DATABASE_OWNER_URL",
    default: undefined,
    meaning: "The same database as the role that owns the tables: runs migrations and makes missing roles.",
    parse: databaseUrl,
  },
  poolSize: {
    name: "DATABASE_POOL",
    default: "10",
    meaning: "Database connections kept at most.",
    parse: wholeNumber(1, 500),
  },
  demonstration: {
    name: "FAIRLEAD_DEMONSTRATION",
    default: "yes",
    meaning: "Whether the first start on an empty database makes the demonstration client; yes or no.",
    parse: oneOf(["yes", "no"]),
  },
  leastPositions: {
    name: "PAY_LEAST_POSITIONS",
    default: "3",
    meaning: "Paid positions that an amount must cover before it is told to who may not see pay.",
    parse: wholeNumber(3, 50),
  },
  openIdIssuer: {
    name: "OIDC_ISSUER",
    default: undefined,
    meaning:
      "OpenID provider whose tokens let people in, exactly as they name it in `iss`; needs OIDC_AUDIENCE.",
    parse: webAddress,
  },
  openIdAudience: {
    name: "OIDC_AUDIENCE",
    default: undefined,
    meaning: "What the provider's tokens for Fairlead name in `aud`.",
    parse: asIs,
  },
  openIdKeys: {
    name: "OIDC_JWKS_URL",
    default: undefined,
    meaning: "Where the provider's public keys are, if not where its discovery document says.",
    parse: webAddress,
  },
  openIdTolerance: {
    name: "OIDC_CLOCK_TOLERANCE",
    default: "30",
    meaning: "Seconds by which the provider's clock may differ from ours.",
    parse: wholeNumber(0, 300),
  },
  openIdEmail: {
    name: "OIDC_FIND_BY_EMAIL",
    default: "yes",
    meaning: "Whether somebody who signs in the first time is found by a verified e-mail address; yes or no.",
    parse: oneOf(["yes", "no"]),
  },
  logLevel: {
    name: "LOG_LEVEL",
    default: "info",
    meaning: "Least severe log entries written to standard error, one JSON object per line.",
    parse: oneOf(LOG_LEVELS),
  },
  rateStore: {
    name: "RATE_STORE",
    default: "memory",
    meaning: "Where points are counted: memory, or postgres when several servers share a database.",
    parse: oneOf(["memory", "postgres"] as const),
  },
  trustedDocuments: {
    name: "TRUSTED_DOCUMENTS",
    default: undefined,
    meaning: "JSON file of ids and documents; then no other document is answered.",
    parse: asIs,
  },
  ...LIMIT_SETTINGS,
} as const satisfies Readonly<Record<string, Setting<unknown>>>;
