/**
 * The access token lives in sessionStorage: it ends with the browser tab and never reaches a disk, a log or another host.
 */
const KEY = "fairlead.token";

/** The token inside "#token=fl_..." of an address or of a bare fragment, or undefined when there is none. */
function tokenInFragment(address: string): string | undefined {
  const fragment = address.slice(address.indexOf("#") + 1);
  const token = new URLSearchParams(fragment).get("token")?.trim();
  return token === "" ? undefined : token;
}

/**
 * Moves a token from the address bar into the session, so that it is neither bookmarked nor copied with the address.
 * @returns whether the address carried a token
 */
export function takeTokenFromAddress(): boolean {
  const token = tokenInFragment(location.hash);
  if (token === undefined) return false;
  sessionStorage.setItem(KEY, token);
  history.replaceState(null, "", location.pathname + location.search);
  return true;
}

/** The token of this session, or undefined when nobody is signed in. */
export function sessionToken(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

/** Keeps a token for this browser tab. */
export function signIn(token: string): void {
  sessionStorage.setItem(KEY, token);
}

/** Forgets the token. */
export function signOut(): void {
  sessionStorage.removeItem(KEY);
}

/**
 * Reads what somebody pasted: a token, or the whole address that the start printed.
 * @returns the token, or undefined when the text holds none
 */
export function tokenInPastedText(text: string): string | undefined {
  const pasted = text.trim();
  const token = pasted.includes("#") ? tokenInFragment(pasted) : pasted;
  return token !== undefined && /^(fl_[\w-]+|[\w-]+\.[\w-]+\.[\w-]+)$/.test(token) ? token : undefined;
}
