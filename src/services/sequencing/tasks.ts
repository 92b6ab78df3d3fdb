import { findSequence } from "../../sequencing/schedule/findSequence";

/**
 * Work of the sequencing engine that may take long, by name: pure functions whose question and answer are plain data. To add
 * one, add a line. What comes back from a thread is a copy, so no answer may be compared with its question by identity.
 */
const tasks = { findSequence };

type Tasks = typeof tasks;
type Questions = { [Name in keyof Tasks]: Parameters<Tasks[Name]>[0] };
type Answers = { [Name in keyof Tasks]: ReturnType<Tasks[Name]> };

export type TaskName = keyof Tasks;
/** A question with the name of who answers it. */
export type Task<Name extends TaskName> = { readonly name: Name } & Questions[Name];
export type Answer<Name extends TaskName> = Answers[Name];

const byName: { readonly [Name in TaskName]: (question: Questions[Name]) => Answers[Name] } = tasks;

/** Does the work here and now. */
export const answerTo = <Name extends TaskName>(task: Task<Name>): Answer<Name> => byName[task.name](task);
