import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createPage } from "../../src/server/page/createPage";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** A real HTTP server with nothing but the page on it; what the page does not take is answered with 418. */
export interface PageServer {
  /** Sends the path exactly as written, dots and all, which fetch would tidy up. */
  ask(path: string, options?: Ask): Promise<Answer>;
  close(): Promise<void>;
}

/** Serves a folder through createPage on a free port of this machine. */
export async function servePage(folder: string): Promise<PageServer> {
  const page = createPage(folder);
  const server = createServer((incoming, response) => {
    if (!page(incoming, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ask: (path, { method = "GET", headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const asked = request(
          { host: "127.0.0.1", port, path, method, headers, agent: false },
          (response) => {
            const parts: Buffer[] = [];
            response.on("data", (part: Buffer) => parts.push(part));
            response.on("end", () => {
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(parts),
              });
            });
          },
        );
        asked.on("error", reject).end();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
