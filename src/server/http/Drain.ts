import { type Server, type ServerResponse } from "node:http";
import { type Socket } from "node:net";

/** Milliseconds between two looks for connections that have become idle. */
const LOOK_AGAIN = 50;

/**
 * Stops a server without cutting anyone off: it accepts no more connections, answers what it has been asked, and
 * closes each connection as soon as it is idle. Who has not finished when the wait is over is cut off.
 */
export class Drain {
  private readonly sockets = new Set<Socket>();
  private readonly answering = new Map<ServerResponse, Promise<unknown>>();
  private draining = false;

  constructor(private readonly server: Server) {
    server.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.once("close", () => this.sockets.delete(socket));
    });
  }

  get isDraining(): boolean {
    return this.draining;
  }

  /** Begins the work on a request, which ends when it needs nothing of ours any more, answered or not. */
  track(response: ServerResponse, begin: () => Promise<void>): void {
    if (this.draining) response.setHeader("Connection", "close");
    const sent = new Promise((resolve) => response.once("close", resolve));
    const done = Promise.all([begin(), sent]).finally(() => this.answering.delete(response));
    this.answering.set(response, done);
  }

  /** @param patienceMs milliseconds after which connections are cut */
  async close(patienceMs: number): Promise<void> {
    this.draining = true;
    for (const response of this.answering.keys()) {
      if (!response.headersSent) response.setHeader("Connection", "close");
    }
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    this.closeSilentConnections();
    const looking = setInterval(() => {
      this.server.closeIdleConnections();
    }, LOOK_AGAIN);
    let timer: NodeJS.Timeout | undefined;
    const cutOff = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.server.closeAllConnections();
        resolve();
      }, patienceMs);
    });
    await closed;
    clearInterval(looking);
    // A client that left early has no connection any more, but its work may still use the database.
    await Promise.race([Promise.all(this.answering.values()), cutOff]);
    clearTimeout(timer);
  }

  /** Browsers open connections ahead of need; node counts one as idle only after its first request. */
  private closeSilentConnections(): void {
    for (const socket of this.sockets) {
      if (socket.bytesRead === 0) socket.destroy();
    }
  }
}
