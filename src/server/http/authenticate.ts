import { type IncomingMessage } from "node:http";
import { type Logger } from "pino";
import { type DataSource } from "typeorm";
import { type Viewer } from "../../services/Viewer";
import { viewerOfIdentity } from "../../services/viewerOfIdentity";
import { viewerOfToken } from "../../services/viewerOfToken";
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
 * Who sends the request.
 * @throws Refusal 401, word for word the same for a missing, malformed, unknown, revoked and expired token: an
 * answer that differed would tell a stranger which tokens once worked; 503 when the OpenID provider cannot be asked
 */
export async function authenticate(
  { headers }: IncomingMessage,
  parts: SignInParts,
  log: Logger,
): Promise<Viewer> {
  const secret = BEARER.exec(headers.authorization ?? "")?.[1];
  const viewer = secret === undefined ? undefined : await viewerOf(secret, parts, log);
  if (viewer === undefined) throw unauthenticated();
  return viewer;
}

async function viewerOf(
  secret: string,
  { dataSource, tokenUse, openId }: SignInParts,
  log: Logger,
): Promise<Viewer | undefined> {
  if (openId !== undefined && JWT.test(secret)) {
    const claims = await claimsOf(secret, openId, log);
    return claims && viewerOfIdentity(dataSource, claims);
  }
  const signedIn = await viewerOfToken(dataSource, secret);
  if (signedIn !== undefined && !signedIn.useIsNoted) tokenUse.note(signedIn.tokenId);
  return signedIn?.viewer;
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
