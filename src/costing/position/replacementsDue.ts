import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import { covers, type Period } from "../../kernel/Period";
import { monthAt, type Axis } from "../Axis";
import { at } from "../cells";
import type { Equipment } from "./Position";
import type { PricedPosition } from "./pricePosition";
import { isCycle } from "./rules/equipmentPurchase";
import { anniversaryOf, seatPrices } from "./Seat";

/** Equipment of a position that has reached its service life and is bought again. */
export interface ReplacementDue {
  readonly equipment: string;
  readonly position: string;
  readonly month: Month;
  /** One for each seat. */
  readonly pieces: number;
  /** The price of a piece in that month, in cents. */
  readonly price: number;
  /** The service life, in months. */
  readonly lifeMonths: number;
  readonly expenditure: Expenditure;
}

/** What is bought again for a position in some months of the axis: its first purchase is no replacement. */
export function replacementsDue(
  { position, employment }: Pick<PricedPosition, "position" | "employment">,
  axis: Axis,
  within: Period,
): ReplacementDue[] {
  return position.equipment.flatMap((equipment) => {
    const { label, refreshMonths, price, increase, treatment } = equipment;
    if (refreshMonths === undefined) return [];
    const prices = seatPrices({ axis, position }, price, increase);
    const due: ReplacementDue[] = [];
    for (let i = employment.first; i < employment.end; i++) {
      const month = monthAt(axis, i);
      if (!covers(within, month) || !isReplaced(equipment, month - anniversaryOf(position))) continue;
      due.push({
        equipment: label,
        position: position.title,
        month,
        pieces: position.count,
        price: at(prices, i),
        lifeMonths: refreshMonths,
        expenditure: treatment,
      });
    }
    return due;
  });
}

const isReplaced = (equipment: Equipment, age: number): boolean => age > 0 && isCycle(equipment, age);
