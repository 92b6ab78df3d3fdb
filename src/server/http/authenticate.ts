import { type IncomingMessage } from "node:http";
import { type DataSource } from "typeorm";
import { type SignedIn, viewerOfToken } from "../../services/viewerOfToken";
import { Refusal } from "./Refusal";
import { type TokenUse } from "./TokenUse";

const BEARER = /^Bearer +(\S+) *$/i;

/**
 * Who sends the request, and with which token.
 * @throws Refusal 401, word for word the same for a missing, malformed, unknown, revoked and expired token: an
 * answer that differed would tell a stranger which tokens once worked
 */
export async function authenticate(
  { headers }: IncomingMessage,
  dataSource: DataSource,
  tokenUse: TokenUse,
): Promise<SignedIn> {
  const secret = BEARER.exec(headers.authorization ?? "")?.[1];
  const signedIn = secret === undefined ? undefined : await viewerOfToken(dataSource, secret);
  if (signedIn === undefined) throw unauthenticated();
  if (!signedIn.useIsNoted) tokenUse.note(signedIn.tokenId);
  return signedIn;
}

function unauthenticated(): Refusal {
  const message =
    'The request carries no valid token. Send yours in the header "Authorization: Bearer fl_...". ' +
    "A token that has expired or was revoked is not valid any more.";
  return new Refusal(401, "UNAUTHENTICATED", message, { "WWW-Authenticate": 'Bearer realm="Fairlead"' });
}
