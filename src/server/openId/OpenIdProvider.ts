import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from "jose";

/** Whose tokens are accepted, and how they are checked. */
export interface OpenIdSettings {
  /** The provider, exactly as its tokens name it in `iss`. */
  readonly issuer: string;
  /** What its tokens for Fairlead name in `aud`. */
  readonly audience: string;
  /** Where its public keys are. Undefined: where its discovery document says. */
  readonly jwksUrl: string | undefined;
  /** Seconds by which its clock and ours may differ. */
  readonly clockTolerance: number;
  /** Whether a person who was never seen may be found by a verified e-mail address. */
  readonly findsByEmail: boolean;
}

/** Who a token is about. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that it is verified, and only where people may be found by it. */
  readonly email: string | undefined;
}

/** Signatures that only the holder of a private key can make; never "none", and no secret shared with others. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

/** What is wrong with a token rather than with the way to the provider. */
const FAULTS_OF_THE_TOKEN: ReadonlySet<string> = new Set([
  errors.JWTExpired.code,
  errors.JWTInvalid.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
]);

const TIMEOUT_MS = 5_000;
const KEYS_LAST_MS = 600_000;

/**
 * An OpenID provider whose tokens let people in. Its keys are kept for ten minutes; a token signed with an unknown key
 * has them fetched again, which is how keys rotate.
 */
export class OpenIdProvider {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  /** @param cooldownMs how long after keys were fetched an unknown key does not have them fetched again */
  constructor(
    private readonly settings: OpenIdSettings,
    private readonly cooldownMs = 30_000,
  ) {}

  /**
   * Who a token is about.
   * @returns undefined when it is malformed, unsigned, forged, expired, not yet valid, or meant for somebody else
   * @throws when the keys cannot be had from the provider
   */
  async read(token: string): Promise<Claims | undefined> {
    const { issuer, audience, clockTolerance, findsByEmail } = this.settings;
    try {
      const { payload } = await jwtVerify(token, await this.findKeys(), {
        issuer,
        audience,
        clockTolerance,
        algorithms: ALGORITHMS,
        requiredClaims: ["exp", "sub"],
      });
      const { sub, email, email_verified: verified } = payload;
      if (sub === undefined || sub === "") return undefined;
      const isKnown = findsByEmail && verified === true && typeof email === "string" && email !== "";
      return { issuer, subject: sub, email: isKnown ? email : undefined };
    } catch (error) {
      if (error instanceof errors.JOSEError && FAULTS_OF_THE_TOKEN.has(error.code)) return undefined;
      throw error;
    }
  }

  private findKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.locateKeys().catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async locateKeys(): Promise<JWTVerifyGetKey> {
    const url = this.settings.jwksUrl ?? (await this.discover());
    return createRemoteJWKSet(new URL(url), {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: this.cooldownMs,
      cacheMaxAge: KEYS_LAST_MS,
    });
  }

  private async discover(): Promise<string> {
    const { issuer } = this.settings;
    const place = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const response = await fetch(place, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
    const document: unknown = await response.json();
    if (typeof document !== "object" || document === null || !("jwks_uri" in document))
      throw new Error(`${place} names no jwks_uri.`);
    if (!("issuer" in document) || document.issuer !== issuer)
      throw new Error(`${place} is that of another issuer.`);
    return String(document.jwks_uri);
  }
}
