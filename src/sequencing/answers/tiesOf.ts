import type { Driver } from "../schedule/Driver";
import type { Tie } from "./CriticalChain";

/** The other projects that a driver names by id, each with how it holds up the one that is driven. */
export function tiesOf(driver: Driver): { readonly holder: string; readonly tie: Tie }[] {
  switch (driver.kind) {
    case "RELATION":
      return [{ holder: driver.relation.from, tie: { kind: "RELATION", relation: driver.relation } }];
    case "ROLE": {
      const { kind, role, period, holders } = driver;
      return holders.map((holder) => ({ holder, tie: { kind, role, period } }));
    }
    case "DEPARTMENT": {
      const { kind, department, period, holders } = driver;
      return holders.map((holder) => ({ holder, tie: { kind, department, period } }));
    }
    case "BUDGET": {
      const { kind, window, holders } = driver;
      return holders.map((holder) => ({ holder, tie: { kind, window } }));
    }
    default:
      return [];
  }
}
