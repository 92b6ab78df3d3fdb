/** How a genetic search goes about it. Shares are of 1. */
export interface SearchSettings {
  readonly population: number;
  /** The window of the father that a child keeps, as shares of how long his schedule takes. */
  readonly windowFrom: number;
  readonly windowTo: number;
  /** How far starting keys are thrown about, as a share of the critical path; each member a little further. */
  readonly startNoise: number;
  /** The share of projects whose key is moved in a child, and by how many periods at most. */
  readonly mutation: number;
  readonly keyNoise: number;
  /** Begin again after that many schedules; 0 for never. */
  readonly restart: number;
}

/** Small networks gain from beginning again and from more mutation; both spoil large ones. Measured on PSPLIB. */
export const settingsFor = (projects: number): SearchSettings =>
  projects <= 45
    ? {
        population: 40,
        windowFrom: 0.25,
        windowTo: 0.75,
        startNoise: 1.4,
        mutation: 0.05,
        keyNoise: 20,
        restart: 1_000,
      }
    : {
        population: projects <= 90 ? 60 : 30,
        windowFrom: 0.15,
        windowTo: 0.5,
        startNoise: 1.4,
        mutation: 0.015,
        keyNoise: 20,
        restart: 0,
      };
