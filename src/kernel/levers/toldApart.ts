import { nameOfLever, type Lever } from "./Lever";

/** Levers of the same name get a number each, so that every one of them can be meant. */
export function toldApart<Known extends Lever>(levers: readonly Known[]): Known[] {
  const seen = new Map<string, number>();
  return levers.map((lever) => {
    const name = nameOfLever(lever);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    if (before === 0) return lever;
    const item = `${lever.target.item ?? ""} #${before + 1}`.trim();
    return { ...lever, target: { ...lever.target, item } };
  });
}
