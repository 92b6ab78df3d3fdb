import { ONE } from "../../kernel/Rate";
import { fraction, inLowestTerms, roundedShare } from "../../kernel/Fraction";
import { at } from "../cells";
import type { Contract } from "../engagement/Contract";
import { headcountOn } from "../HeadcountPath";
import type { Axis } from "../Axis";
import type { Position } from "../position/Position";
import type { PricedPosition } from "../position/pricePosition";
import type { Role } from "../vocabulary";
import type { Given } from "../input/Given";
import { WEEKS_A_YEAR, WORKING_DAYS_A_YEAR } from "../workingYear";
import type { Need } from "./Need";

/** Hours of one role under a plan, month by month, in millionths of an hour. */
export interface RoleHours {
  readonly role: Role;
  readonly need: Need | undefined;
  readonly needed: Float64Array;
  /** By those in a seat (net of leave and vacancy) and by engagements. */
  readonly provided: Float64Array;
  /** By bought cover while a seat is vacant. */
  readonly covered: Float64Array;
  /** Lost to a vacancy without cover: already valued in the line "Work not done while the seat is vacant". */
  readonly vacant: Float64Array;
  /** What is missing even with every seat filled. Never counts the hours of a vacancy again. */
  readonly unserved: Float64Array;
  /** The numbers that decide how many hours the plan's parts provide. */
  readonly providers: readonly Given[];
}

/** The hours of a role that the plan's parts provide, against what is needed. */
export function roleHours(
  role: Role,
  need: Need | undefined,
  axis: Axis,
  positions: readonly PricedPosition[],
  contracts: readonly Contract[],
): RoleHours {
  const { months } = axis;
  const hours = {
    role,
    needed: need === undefined ? months() : neededHours(need, axis),
    provided: months(),
    covered: months(),
    vacant: months(),
  };
  const capacity = months();
  for (const priced of positions) addSeat(hours, capacity, priced);
  const unserved = months();
  for (let i = 0; i < axis.length; i++) {
    const left = Math.max(0, at(hours.needed, i) - at(capacity, i));
    const engaged = engagedHours(contracts, role, i, left);
    hours.provided[i] = at(hours.provided, i) + engaged;
    unserved[i] = Math.max(0, left - engaged);
  }
  return {
    role,
    need,
    needed: hours.needed,
    provided: hours.provided,
    covered: hours.covered,
    vacant: hours.vacant,
    unserved,
    providers: providersOf(role, positions, contracts),
  };
}

/** Adds the hours of a position's seats: when filled, vacant, and covered meanwhile. */
function addSeat(
  { role, provided, covered, vacant }: Pick<RoleHours, "role" | "provided" | "covered" | "vacant">,
  capacity: Float64Array,
  { position, employment }: PricedPosition,
): void {
  const ofSeat = hoursOfSeat(position, role);
  if (ofSeat === 0) return;
  const full = position.count * ofSeat;
  const cover = position.hiring.coverShare.scaled / ONE;
  for (let i = employment.first; i < employment.end; i++) {
    const missing = full * at(employment.vacant, i);
    capacity[i] = at(capacity, i) + full;
    provided[i] = at(provided, i) + full * at(employment.people.employed, i);
    covered[i] = at(covered, i) + missing * cover;
    vacant[i] = at(vacant, i) + missing * (1 - cover);
  }
}

function neededHours({ hours, perPersonOf }: Need, axis: Axis): Float64Array {
  if (perPersonOf === undefined) return axis.months().fill(hours);
  return headcountOn(axis, perPersonOf).map((people) => people * hours);
}

/** Hours a month, in millionths, that a filled seat gives to a role: net of the days away. */
function hoursOfSeat(position: Position, role: Role): number {
  const share = position.roles.find((item) => item.role === role)?.share;
  if (share === undefined) return 0;
  const net = WORKING_DAYS_A_YEAR * ONE - position.paidDaysAway.scaled;
  const part = fraction(
    [share.scaled, ONE],
    [position.fte.scaled, ONE],
    [WEEKS_A_YEAR, 12],
    [net, WORKING_DAYS_A_YEAR * ONE],
  );
  return roundedShare(position.hoursPerWeek.scaled, inLowestTerms(part));
}

/** Hours that engagements provide in a month; one that promises all that is needed provides what is left. */
function engagedHours(contracts: readonly Contract[], role: Role, index: number, left: number): number {
  let counted = 0;
  let all = false;
  for (const { engagement, runs } of contracts) {
    if (runs[index] !== 1) continue;
    for (const provided of engagement.provides) {
      if (provided.role !== role) continue;
      if (provided.hours === "ALL_NEEDED") all = true;
      else counted += provided.hours.scaled;
    }
  }
  return all ? Math.max(counted, left) : counted;
}

function providersOf(
  role: Role,
  positions: readonly PricedPosition[],
  contracts: readonly Contract[],
): Given[] {
  const ofPositions = positions.flatMap(({ position }) => {
    const share = position.roles.find((item) => item.role === role)?.share;
    return share === undefined ? [] : [share, position.fte, position.hoursPerWeek, position.paidDaysAway];
  });
  const provided = contracts.flatMap(({ engagement }) =>
    engagement.provides.filter((item) => item.role === role),
  );
  return [...ofPositions, ...provided.flatMap(({ hours }) => (hours === "ALL_NEEDED" ? [] : [hours]))];
}
