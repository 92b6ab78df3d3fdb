import { type Limits, limitsOf } from "./limitSettings";
import type { OpenIdSettings } from "./openId/OpenIdProvider";
import { type Setting, SettingFault } from "./settingParsers";
import { SETTINGS } from "./settingsList";
import { StartFailure } from "./StartFailure";

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly database: "embedded" | ExternalDatabase;
  readonly logLevel: string;
  readonly poolSize: number;
  /** Whether the first start makes the demonstration client. */
  readonly demonstration: boolean;
  /** How many positions hide the pay of each other. */
  readonly leastPositions: number;
  /** The OpenID provider whose tokens are accepted; undefined for none. */
  readonly openId: OpenIdSettings | undefined;
  readonly limits: Limits;
  /** Where the points of tokens are counted. */
  readonly rateStore: "memory" | "postgres";
  /** The file of the documents that are answered; undefined when any is. */
  readonly trustedDocuments: string | undefined;
}

export interface ExternalDatabase {
  readonly url: string;
  /** Without it the server does not migrate. */
  readonly ownerUrl: string | undefined;
}

/**
 * Reads and checks every setting.
 * @throws StartFailure that lists all faults, not only the first.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const textOf = ({ name }: Setting<unknown>) => {
    const text = env[name];
    return text === undefined || text === "" ? undefined : text;
  };
  const parsed = <Value>(setting: Setting<Value>, text: string): Value | undefined => {
    try {
      return setting.parse(text);
    } catch (error) {
      if (!(error instanceof SettingFault)) throw error;
      faults.push(`${setting.name} is "${withoutPassword(text)}". ${error.message}`);
      return undefined;
    }
  };
  const optional = <Value>(setting: Setting<Value>): Value | undefined => {
    const text = textOf(setting);
    return text === undefined ? undefined : parsed(setting, text);
  };
  const required = <Value>(setting: Setting<Value> & { readonly default: string }): Value =>
    optional(setting) ?? setting.parse(setting.default);

  const url = optional(SETTINGS.databaseUrl);
  const ownerUrl = optional(SETTINGS.databaseOwnerUrl);
  const issuer = optional(SETTINGS.openIdIssuer);
  const audience = optional(SETTINGS.openIdAudience);
  const openId = {
    jwksUrl: optional(SETTINGS.openIdKeys),
    clockTolerance: required(SETTINGS.openIdTolerance),
    findsByEmail: required(SETTINGS.openIdEmail) === "yes",
  };
  const settings: Settings = {
    host: required(SETTINGS.host),
    port: required(SETTINGS.port),
    dataFolder: required(SETTINGS.dataFolder),
    database: url === undefined ? "embedded" : { url, ownerUrl },
    logLevel: required(SETTINGS.logLevel),
    poolSize: required(SETTINGS.poolSize),
    demonstration: required(SETTINGS.demonstration) === "yes",
    leastPositions: required(SETTINGS.leastPositions),
    openId: issuer === undefined || audience === undefined ? undefined : { issuer, audience, ...openId },
    limits: limitsOf(required),
    rateStore: required(SETTINGS.rateStore),
    trustedDocuments: optional(SETTINGS.trustedDocuments),
  };
  if (textOf(SETTINGS.databaseUrl) === undefined && textOf(SETTINGS.databaseOwnerUrl) !== undefined) {
    faults.push(
      "DATABASE_OWNER_URL is set without DATABASE_URL. Set both, or neither for the embedded database.",
    );
  }
  if ((textOf(SETTINGS.openIdIssuer) === undefined) !== (textOf(SETTINGS.openIdAudience) === undefined))
    faults.push(
      "OIDC_ISSUER and OIDC_AUDIENCE go together. Set both, or neither to accept no provider's tokens.",
    );
  if (faults.length > 0) throw new StartFailure(`Settings that need a change:\n${asList(faults)}`);
  return settings;
}

/** A refused connection string may still hold a password, which no log should see. */
function withoutPassword(text: string): string {
  return text.replace(/:[^:@/]*@/, ":***@");
}

function asList(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
