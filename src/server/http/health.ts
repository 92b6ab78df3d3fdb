/** How long the database may take to show that it is there, in milliseconds. */
const PATIENCE_MS = 2_000;

export interface Health {
  readonly status: 200 | 503;
  readonly text: string;
}

/** The process is alive; nothing else is asked, so that a slow database does not get it restarted. */
export const ALIVE: Health = { status: 200, text: JSON.stringify({ status: "ok" }) };

/**
 * Whether a balancer should send requests here.
 * @param isDraining whether the server is about to stop
 * @param databaseAnswers a rejection counts as no
 */
export async function readiness(
  isDraining: boolean,
  databaseAnswers: () => Promise<boolean>,
): Promise<Health> {
  if (isDraining) return notReady("The server is stopping.");
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE_MS);
  });
  const answers = await Promise.race([databaseAnswers().catch(() => false), tooLate]);
  clearTimeout(timer);
  return answers
    ? { status: 200, text: JSON.stringify({ status: "ready" }) }
    : notReady("The database does not answer.");
}

function notReady(reason: string): Health {
  return { status: 503, text: JSON.stringify({ status: "not ready", reason }) };
}
