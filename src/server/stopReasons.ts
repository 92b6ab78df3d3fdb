const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** After this long a second signal no longer waits for the stop to finish. */
const PATIENCE_MS = 10_000;

/** What ends the server: somebody asked for it, or something broke that cannot be mended while running. */
type StopReason = { readonly kind: "signal" } | { readonly kind: "fault"; readonly error: unknown };

export interface StopReasons {
  /** Settles once, with the first reason. */
  readonly first: Promise<StopReason>;
  /** True as soon as there is a reason, so that a start in progress can break off between its steps. */
  readonly isThere: () => boolean;
}

/**
 * npm and the terminal may each send the signal of one Ctrl-C, so a second one is ignored for a while;
 * after that it ends the process at once, and the next start recovers the embedded database.
 */
export function listenForStopReasons(): StopReasons {
  let firstAt: number | undefined;
  const first = new Promise<StopReason>((resolve) => {
    const onSignal = () => {
      if (firstAt !== undefined && Date.now() - firstAt > PATIENCE_MS) process.exit(1);
      firstAt ??= Date.now();
      resolve({ kind: "signal" });
    };
    const onFault = (error: unknown) => {
      if (firstAt !== undefined) console.error(error);
      firstAt ??= Date.now();
      resolve({ kind: "fault", error });
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    process.on("uncaughtException", onFault);
    process.on("unhandledRejection", onFault);
  });
  return { first, isThere: () => firstAt !== undefined };
}
