import { type IncomingMessage } from "node:http";
import { Refusal } from "./Refusal";

/** The client broke off while it was sending; there is nobody to answer. */
export class ClientGone extends Error {}

/**
 * The whole body. What comes after the limit is read and thrown away, because a client that is cut off while it
 * sends would see a broken connection instead of the answer that tells it why.
 * @throws Refusal 413 beyond `limit` bytes; ClientGone
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      reject(tooLarge(limit));
    });
    request.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
    const clientLeft = () => {
      reject(new ClientGone());
    };
    request.on("error", clientLeft).on("close", clientLeft);
    // While the token was looked up the client may have left, and then no event will come any more.
    if (request.destroyed) clientLeft();
  });
}

function tooLarge(limit: number): Refusal {
  const message = `The request body is larger than ${limit} bytes. Send less at once, for example fewer plans.`;
  return new Refusal(413, "PAYLOAD_TOO_LARGE", message);
}
