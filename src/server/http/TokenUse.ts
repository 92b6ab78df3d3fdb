import { type Logger } from "pino";
import { type DataSource } from "typeorm";
import { noteUseOfToken } from "../../services/viewerOfToken";

/** Notes when tokens were last used, beside the requests and not on their time. */
export class TokenUse {
  private readonly underway = new Map<string, Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: Logger,
  ) {}

  /** Begins to note that the token was used; when that fails, the log says so and the request goes on. */
  note(tokenId: string): void {
    if (this.underway.has(tokenId)) return;
    const noting = noteUseOfToken(this.dataSource, tokenId)
      .catch((error: unknown) => {
        this.log.warn({ error: String(error) }, "The last use of a token could not be noted");
      })
      .finally(() => this.underway.delete(tokenId));
    this.underway.set(tokenId, noting);
  }

  /** Resolves when nothing is being noted any more. */
  async settled(): Promise<void> {
    await Promise.all(this.underway.values());
  }
}
