import { Worker } from "node:worker_threads";
import { SequencingStopped } from "./SequencingStopped";

/**
 * Runs one program in a thread of its own for each piece of work, so many at a time; the others wait in the order in which
 * they came. A stopped thread keeps its place until it has really ended.
 */
export class Threads {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param program the file that a thread runs; it posts one message, the answer to its `workerData`
   * @param most threads at a time
   */
  constructor(
    private readonly program: string,
    private readonly most: number,
  ) {}

  /**
   * The answer of a thread to some data, which is copied.
   * @throws SequencingStopped when `signal` says so before there is an answer; what the thread threw, when it failed
   */
  async run(data: unknown, signal?: AbortSignal): Promise<unknown> {
    await this.place(signal);
    return answerOf(this.start(data, signal), signal);
  }

  private start(data: unknown, signal: AbortSignal | undefined): Worker {
    try {
      if (signal?.aborted === true) throw new SequencingStopped(signal.reason);
      const worker = new Worker(this.program, { workerData: data });
      worker.once("exit", () => {
        this.leave();
      });
      return worker;
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  /** Waits for a place among those that run. */
  private async place(signal: AbortSignal | undefined): Promise<void> {
    if (this.running < this.most) {
      this.running++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener("abort", give);
        resolve();
      };
      const give = (): void => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        reject(new SequencingStopped(signal?.reason));
      };
      this.waiting.push(begin);
      signal?.addEventListener("abort", give, { once: true });
    });
  }

  /** Hands the place to who waits longest. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running--;
    else next();
  }
}

async function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<unknown> {
  let stop = (): void => undefined;
  try {
    return await new Promise((resolve, reject) => {
      stop = () => {
        reject(new SequencingStopped(signal?.reason));
        void worker.terminate();
      };
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", (code) => {
        reject(new Error(`A sequencing thread ended with code ${code} and without an answer.`));
      });
      signal?.addEventListener("abort", stop, { once: true });
    });
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
