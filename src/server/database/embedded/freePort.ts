import { createServer } from "node:net";

/** A port of 127.0.0.1 that nobody uses at the moment, chosen by the system. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The system named no port.");
  return address.port;
}
