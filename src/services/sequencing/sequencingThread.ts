/** The program of a thread: answers one task after the other. An error ends it and reaches whoever asked. */
import { parentPort } from "node:worker_threads";
import { answerTo, type Task, type TaskName } from "./tasks";

parentPort?.on("message", (task: Task<TaskName>) => parentPort?.postMessage(answerTo(task)));
