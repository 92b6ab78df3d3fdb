import { type ServerResponse } from "node:http";
import { ClientGone } from "./readBody";
import { Refusal } from "./Refusal";

/** How long a request is worked on: until it is answered, its client has gone, or its time is over. */
export class RequestPatience {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  /** Rejects with a Refusal 504 when the time is over, and never otherwise. */
  readonly timeIsOver: Promise<never>;

  constructor(response: ServerResponse, milliseconds: number) {
    // After the answer has been sent nobody listens any more, and aborting does nothing.
    response.once("close", () => {
      this.controller.abort(new ClientGone());
    });
    let giveUp: (reason: Refusal) => void = () => undefined;
    this.timeIsOver = new Promise((_, reject) => (giveUp = reject));
    this.timer = setTimeout(() => {
      const reason = tooSlow(milliseconds);
      this.controller.abort(reason);
      giveUp(reason);
    }, milliseconds);
  }

  /** Aborted when nobody waits any more, with the reason. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The request has been answered in time. */
  end(): void {
    clearTimeout(this.timer);
  }
}

function tooSlow(milliseconds: number): Refusal {
  const message =
    `The answer took longer than ${milliseconds} ms and was given up. Ask for less at once. ` +
    "A change that was not answered is safe to send again with the same idempotencyKey.";
  return new Refusal(504, "DEADLINE_EXCEEDED", message);
}
