import { findSequence, type SequenceFound, type SequenceTask } from "../../sequencing/schedule/findSequence";

/** Works on a sequencing task; rejects when it is not wanted any more. */
export function runSequencing(task: SequenceTask, signal: AbortSignal): Promise<SequenceFound> {
  signal.throwIfAborted();
  return Promise.resolve(findSequence(task));
}
