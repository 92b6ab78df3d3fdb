/** The program of a thread: answers the one task that it was started with. An error ends it and reaches whoever started it. */
import { parentPort, workerData } from "node:worker_threads";
import { answerTo, type Task, type TaskName } from "./tasks";

parentPort?.postMessage(answerTo(workerData as Task<TaskName>));
