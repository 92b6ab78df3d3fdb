import { Client } from "pg";

export interface RecordedStatements {
  /** The texts, in the order in which they were sent. */
  readonly sent: string[];
  /** The same texts, in the order in which PostgreSQL had answered them. */
  readonly answered: string[];
  /** The most that were under way on one connection at the same time. */
  readonly mostAtOnce: () => number;
}

/** Listens to every PostgreSQL connection of this process; `jest.restoreAllMocks()` ends it. */
export function recordStatements(): RecordedStatements {
  const sent: string[] = [];
  const answered: string[] = [];
  const underWay = new Map<unknown, number>();
  let most = 0;
  const original: unknown = Reflect.get(Client.prototype, "query");
  const query = original as (this: unknown, text: unknown, ...rest: unknown[]) => unknown;
  jest.spyOn(Client.prototype, "query").mockImplementation(function (this: unknown, ...statement: unknown[]) {
    const [text, ...rest] = statement;
    sent.push(String(text));
    const now = (underWay.get(this) ?? 0) + 1;
    underWay.set(this, now);
    most = Math.max(most, now);
    const answer = query.call(this, text, ...rest);
    const over = () => {
      answered.push(String(text));
      underWay.set(this, (underWay.get(this) ?? 0) - 1);
    };
    void Promise.resolve(answer).then(over, over);
    return answer;
  });
  return { sent, answered, mostAtOnce: () => most };
}
