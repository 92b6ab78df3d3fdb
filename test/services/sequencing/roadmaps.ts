import type { Instance } from "../../../src/sequencing/schedule/Instance";
import { instance, people, project, role, waiting } from "../../sequencing/schedule/support/instance";

/** Projects of two engineers each for five, for which there are three: they queue, the dearest first. */
export const queueOf = (projects: number): Instance =>
  instance(
    10 * projects,
    Array.from({ length: projects }, (_, index) =>
      project(`P${index}`, {
        duration: 5,
        demands: people("Engineer", 2, 5),
        delay: waiting(1 + ((7 * index) % 5)),
      }),
    ),
    { roles: [role("Engineer", 3, 10 * projects)] },
  );

/** Projects of all lengths that need one or two of three engineers: no bound meets the best order, so nobody knows that it is found. */
export const tangleOf = (projects: number): Instance =>
  instance(
    10 * projects,
    Array.from({ length: projects }, (_, index) => {
      const duration = 3 + ((5 * index) % 7);
      const engineers = 1 + (index % 2);
      return project(`P${index}`, {
        duration,
        demands: people("Engineer", engineers, duration),
        delay: waiting(1 + ((7 * index) % 5)),
      });
    }),
    { roles: [role("Engineer", 3, 10 * projects)] },
  );

/** It has a relation to a project that is not there, which the engine refuses. */
export const broken: Instance = {
  ...queueOf(20),
  relations: [{ from: "P0", to: "nobody", relation: "FINISH_TO_START", lag: 0 }],
};
