import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, type KeyLike, SignJWT } from "jose";

/** A real OpenID provider as far as Fairlead sees one: discovery, public keys, and tokens signed with the private one. */
export class OpenIdIssuer {
  private server: Server | undefined;
  private signing: { readonly kid: string; readonly key: KeyLike } | undefined;
  private published: JWK[] = [];
  private made = 0;
  /** How often the keys were asked for. */
  fetches = 0;
  /** Whether the keys can be had. */
  isDown = false;
  url = "";

  async start(): Promise<this> {
    await this.rotate();
    this.server = createServer(({ url }, response) => {
      response.setHeader("Content-Type", "application/json");
      if (url === "/.well-known/openid-configuration") {
        response.end(JSON.stringify({ issuer: this.url, jwks_uri: `${this.url}/keys` }));
        return;
      }
      this.fetches += 1;
      response.statusCode = this.isDown ? 500 : 200;
      response.end(JSON.stringify({ keys: this.published }));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  /** Signs with a new key from now on, and publishes it alone: the old one is withdrawn. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair("ES256");
    const kid = `key ${(this.made += 1)}`;
    this.signing = { kid, key: privateKey };
    this.published = [{ ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" }];
  }

  /** A token for Fairlead, valid for five minutes, with whatever claims differ. */
  token(claims: Readonly<Record<string, unknown>> = {}): Promise<string> {
    if (this.signing === undefined) throw new Error("The issuer was not started.");
    return this.signedWith(this.signing.kid, this.signing.key, claims);
  }

  /** The same, signed by whoever holds a key. */
  signedWith(
    kid: string,
    key: KeyLike | Uint8Array,
    claims: Readonly<Record<string, unknown>> = {},
    alg = "ES256",
  ) {
    return new SignJWT({ ...this.claims(), ...claims }).setProtectedHeader({ alg, kid }).sign(key);
  }

  /** The same, signed by nobody. */
  unsigned(claims: Readonly<Record<string, unknown>> = {}): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none", typ: "JWT" })}.${part({ ...this.claims(), ...claims })}.`;
  }

  /** The public key, as anybody can fetch it. */
  publicKey(): string {
    return JSON.stringify(this.published[0]);
  }

  async close(): Promise<void> {
    const { server } = this;
    if (server !== undefined) await new Promise((resolve) => server.close(resolve));
  }

  private claims() {
    const now = Math.floor(Date.now() / 1000);
    return { iss: this.url, aud: "fairlead", sub: "subject 1", iat: now, exp: now + 300 };
  }
}
