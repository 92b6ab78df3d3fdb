import { Worker } from "node:worker_threads";
import { SequencingStopped } from "./SequencingStopped";

/** A thread with nothing to do is kept so long: whoever comes next finds it started, and its code compiled. Milliseconds. */
const KEPT_IDLE = 10_000;

/**
 * Runs one program in threads beside this one, so many at a time; the others wait in the order in which they came. A thread does one
 * piece of work after the other; a stopped one keeps its place until it has really ended.
 */
export class Threads {
  private running = 0;
  private readonly busy = new Set<Worker>();
  /** Each with the timer that ends it. */
  private readonly idle = new Map<Worker, NodeJS.Timeout>();
  private readonly waiting: (() => void)[] = [];

  /**
   * @param program the file that a thread runs; to each message it posts one back, the answer
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
    const worker = this.worker();
    try {
      const answer = await answerOf(worker, data, signal);
      this.keep(worker);
      return answer;
    } catch (error) {
      // Whatever it was, another piece of work gets another thread.
      void worker.terminate();
      throw error;
    }
  }

  /** A thread that is idle, or a new one. */
  private worker(): Worker {
    const [known] = this.idle.keys();
    const worker = known ?? this.started();
    clearTimeout(this.idle.get(worker));
    this.idle.delete(worker);
    this.busy.add(worker);
    worker.ref();
    return worker;
  }

  private started(): Worker {
    const worker = new Worker(this.program);
    // Who waits for its answer hears of it; without a listener it would end the whole process.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      if (this.busy.delete(worker)) this.leave();
      else this.idle.delete(worker);
    });
    return worker;
  }

  /** Nothing waits for an idle thread: the process may end meanwhile. */
  private keep(worker: Worker): void {
    worker.unref();
    this.busy.delete(worker);
    this.idle.set(worker, setTimeout(this.end, KEPT_IDLE, worker).unref());
    this.leave();
  }

  private readonly end = (worker: Worker): void => {
    this.idle.delete(worker);
    void worker.terminate();
  };

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

async function answerOf(worker: Worker, data: unknown, signal: AbortSignal | undefined): Promise<unknown> {
  let settle = (): void => undefined;
  try {
    return await new Promise((resolve, reject) => {
      const stop = () => {
        reject(new SequencingStopped(signal?.reason));
      };
      const end = (code: number) => {
        reject(new Error(`A sequencing thread ended with code ${code} and without an answer.`));
      };
      settle = () => {
        worker.off("message", resolve).off("error", reject).off("exit", end);
        signal?.removeEventListener("abort", stop);
      };
      worker.once("message", resolve).once("error", reject).once("exit", end);
      if (signal?.aborted === true) stop();
      else signal?.addEventListener("abort", stop, { once: true });
      worker.postMessage(data);
    });
  } finally {
    settle();
  }
}
