import { isQuick } from "./isQuick";
import { SequencingStopped } from "./SequencingStopped";
import { answerTo, type Answer, type Task, type TaskName } from "./tasks";
import { Threads } from "./Threads";

/** So many roadmaps are worked on beside the requests of everybody else; the process has no more threads than that. */
const MOST_THREADS = 2;

const threads = new Threads(require.resolve("./sequencingThread.js"), MOST_THREADS);

/**
 * Does a named piece of sequencing work: at once when it is small, and otherwise in a thread, so that other requests are
 * answered meanwhile.
 * @throws SequencingStopped when `signal` says that nobody waits for the answer any more
 */
export async function runSequencing<Name extends TaskName>(
  task: Task<Name>,
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  if (signal?.aborted === true) throw new SequencingStopped(signal.reason);
  if (isQuick(task.instance)) return answerTo(task);
  // The thread runs `answerTo` on a copy of the same task.
  return (await threads.run(task, signal)) as Answer<Name>;
}
