import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const MAIN = join(ROOT, "dist", "build", "src", "server", "main.js");

/** Compiles the server when its sources have changed, as `npm start` does. */
export function buildServer(): void {
  const build = spawnSync(process.execPath, [join(ROOT, "scripts", "build.cjs")], { encoding: "utf8" });
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
}

/** The built server in a process of its own, as `npm start` runs it. */
export class FairleadProcess {
  private output = "";

  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.output += text));
    }
  }

  /**
   * @param env settings; those of the person who runs the tests do not reach the server.
   * @param prefix words before the command, for example `unshare --user`.
   */
  static spawn(env: NodeJS.ProcessEnv, prefix: readonly string[] = []): FairleadProcess {
    const [command, ...args] = [...prefix, process.execPath, MAIN];
    const child = spawn(command, args, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", LOG_LEVEL: "silent", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new FairleadProcess(child, once(child, "close"));
  }

  /** Waits for the address that the server prints when it is ready. @throws with its output when it ends instead. */
  async ready(): Promise<{ readonly address: string; readonly token: string }> {
    for (;;) {
      const [, address, token] = /(http:\/\/\S+)\/#token=(\S+)/.exec(this.output) ?? [];
      if (address !== undefined && token !== undefined) return { address, token };
      if (this.child.exitCode !== null) throw new Error(`The server ended early:\n${this.output}`);
      await Promise.race([this.ended, once(this.child.stdout ?? this.child, "data")]);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Waits for the end. @returns the exit code, null after a signal, and everything that was printed. */
  async end(): Promise<{ readonly code: number | null; readonly output: string }> {
    await this.ended;
    return { code: this.child.exitCode, output: this.output };
  }

  /** Stops the server if it still runs, and waits for the end. */
  async stop(): Promise<void> {
    this.signal("SIGTERM");
    await this.ended;
  }
}

/** The process id of the PostgreSQL server on a data folder; undefined when none runs. */
export function postmasterPid(dataFolder: string): number | undefined {
  const file = join(dataFolder, "postgres", "cluster", "postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined;
}
