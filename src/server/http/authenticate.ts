import { type IncomingMessage } from "node:http";
import { type Logger } from "pino";
import { type DataSource } from "typeorm";
import { viewerOfIdentity } from "../../services/viewerOfIdentity";
import { type SignedIn, viewerOfToken } from "../../services/viewerOfToken";
import type { Claims, OpenIdProvider } from "../openId/OpenIdProvider";
import { Refusal } from "./Refusal";
import { type TokenUse } from "./TokenUse";

const BEARER = /^Bearer +(\S+) *$/i;

/** Three parts in base64url: what an OpenID provider signs. Tokens of our own have no dot. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** What signing in needs. */
export interface SignInParts {
  readonly dataSource: DataSource;
  readonly tokenUse: TokenUse;
  /** Whose tokens are accepted beside our own; undefined for nobody's. */
  readonly openId: OpenIdProvider | undefined;
}

/**
 * Who sends the request, and with which token.
 * @throws Refusal 401, word for word the same for a missing, malformed, unknown, revoked and expired token: an
 * answer that differed would tell a stranger which tokens once worked; 503 when the OpenID provider cannot be asked
 */
export async function authenticate(
  { headers }: IncomingMessage,
  parts: SignInParts,
  log: Logger,
): Promise<SignedIn> {
  const secret = BEARER.exec(headers.authorization ?? "")?.[1];
  const signedIn = secret === undefined ? undefined : await signedInBy(secret, parts, log);
  if (signedIn === undefined) throw unauthenticated();
  return signedIn;
}

async function signedInBy(
  secret: string,
  { dataSource, tokenUse, openId }: SignInParts,
  log: Logger,
): Promise<SignedIn | undefined> {
  if (openId !== undefined && JWT.test(secret)) {
    const claims = await claimsOf(secret, openId, log);
    const viewer = claims && (await viewerOfIdentity(dataSource, claims));
    // A provider hands out a new token every few minutes; whoever it is for has one count of points.
    return viewer && { viewer, tokenId: viewer.personId };
  }
  const signedIn = await viewerOfToken(dataSource, secret);
  if (signedIn !== undefined && !signedIn.useIsNoted) tokenUse.note(signedIn.tokenId);
  return signedIn;
}

async function claimsOf(token: string, openId: OpenIdProvider, log: Logger): Promise<Claims | undefined> {
  try {
    return await openId.read(token);
  } catch (error) {
    log.error({ error: String(error) }, "The keys of the OpenID provider could not be had");
    const message =
      "The OpenID provider cannot be asked at the moment. Try again, or use a token of Fairlead.";
    throw new Refusal(503, "SIGN_IN_UNAVAILABLE", message);
  }
}

function unauthenticated(): Refusal {
  const message =
    'The request carries no valid token. Send yours in the header "Authorization: Bearer fl_...". ' +
    "A token that has expired or was revoked is not valid any more.";
  return new Refusal(401, "UNAUTHENTICATED", message, { "WWW-Authenticate": 'Bearer realm="Fairlead"' });
}
