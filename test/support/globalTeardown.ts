let tearDown: (() => Promise<void>) | undefined;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Jest calls globalTeardown at the end of a run, but not after Ctrl-C, so the signals are listened to as well. */
export function rememberForTeardown(work: () => Promise<void>): void {
  tearDown = work;
  for (const signal of SIGNALS) process.once(signal, endAfterSignal);
}

export default async function globalTeardown(): Promise<void> {
  for (const signal of SIGNALS) process.off(signal, endAfterSignal);
  await tearDown?.();
  tearDown = undefined;
}

function endAfterSignal(signal: NodeJS.Signals): void {
  void globalTeardown().finally(() => process.kill(process.pid, signal));
}
