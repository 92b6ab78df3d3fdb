/** One environment variable: what it means, and how its text becomes a value. */
export interface Setting<Value> {
  readonly name: string;
  /** Used when the variable is not set or empty; undefined when there is nothing to use. */
  readonly default: string | undefined;
  readonly meaning: string;
  /** @throws SettingFault with what is allowed. */
  readonly parse: (text: string) => Value;
}

/** Says what is allowed; the reader adds the name and the value. */
export class SettingFault extends Error {
  override readonly name = "SettingFault";
}

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
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

function asIs(text: string): string {
  return text;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new SettingFault(`Set it to a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

function oneOf(allowed: readonly string[]): (text: string) => string {
  return (text) => {
    if (!allowed.includes(text)) throw new SettingFault(`Set it to one of ${allowed.join(", ")}.`);
    return text;
  };
}

/** Plain HTTP only to this machine, where nobody in between can swap the keys. */
function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isHere)) return text;
  throw new SettingFault("Set it to an address that begins with https://.");
}

function databaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPostgres = url?.protocol === "postgres:" || url?.protocol === "postgresql:";
  if (
    url === undefined ||
    !isPostgres ||
    url.username === "" ||
    url.hostname === "" ||
    url.pathname.length < 2
  ) {
    throw new SettingFault("Set it to postgres://role:password@host:port/database.");
  }
  return text;
}
