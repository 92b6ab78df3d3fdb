import { at } from "../../schedule/at";
import { compile } from "../../schedule/compile";
import type { Compiled } from "../../schedule/Compiled";
import { placeForward } from "../../schedule/decode";
import type { Instance, PlannedProject } from "../../schedule/Instance";
import { linksOf, setOffsets, type PlacedRelation } from "../../schedule/linksOf";
import { loadsOf } from "../../schedule/loadsOf";
import { KeyOrder } from "../../schedule/orderByKeys";
import { Profiles } from "../../schedule/Profiles";
import { limitsOf, spendsOf } from "../../schedule/spendsOf";
import type { Starts } from "../../schedule/Starts";
import { appendLoads, shapesOf, type Shape } from "./shapesOf";

/**
 * Makes a schedule again under other durations: serially in the order of its starts, each project at its first start that
 * keeps dependencies, people, money, freezes and departments, but never before its scheduled start. Under the planned
 * durations that is the schedule itself. Every run writes into the same arrays, because there are thousands of runs.
 */
export class Replay {
  private readonly compiled: Compiled;
  private readonly profiles: Profiles;
  private readonly order: Int32Array;
  /** In the order of the entries of `compiled.before`. */
  private readonly arcs: readonly PlacedRelation[];
  private readonly open: (Uint8Array | undefined)[] = [];
  private readonly shapes: readonly ((duration: number) => Shape)[];
  private readonly starts: Int32Array;

  /** Every project of the instance has a start, and its horizon is late enough for the longest durations. */
  constructor(instance: Instance, starts: Starts) {
    const compiled = compile(instance);
    const { projects } = compiled;
    const places = new Map(projects.map(({ id }, place) => [id, place]));
    this.arcs = instance.relations
      .map((one) => ({ ...one, from: places.get(one.from) ?? 0, to: places.get(one.to) ?? 0 }))
      .sort((a, b) => a.to - b.to);
    const scheduled = Int32Array.from(projects, ({ id }) => starts.get(id) ?? 0);
    this.compiled = {
      ...compiled,
      before: linksOf(this.arcs, compiled.durations, instance.lagEnds ?? []).before,
      earliest: scheduled,
      // Pools in the order of the instance, in which shapes are as well.
      ...loadsOf(projects, instance),
      spends: spendsOf(projects, instance),
      limits: limitsOf(instance),
      open: this.open,
    };
    this.profiles = new Profiles(this.compiled);
    this.order = new KeyOrder(this.compiled).forward(Float64Array.from(scheduled));
    this.shapes = projects.map((project) => shapesOf(project, instance));
    this.starts = new Int32Array(projects.length);
  }

  /** By their places `under` takes durations and answers starts. */
  get projects(): readonly PlannedProject[] {
    return this.compiled.projects;
  }

  /** The starts under these durations, NONE for what finds no place; overwritten by the next run. */
  under(durations: Int32Array): Int32Array {
    const { compiled, starts } = this;
    compiled.durations.set(durations);
    this.arcs.forEach((arc, entry) => {
      setOffsets(compiled.before, entry, arc, durations);
    });
    this.shapes.forEach((shapeFor, project) => {
      const duration = at(durations, project);
      const { loads, due, open } = shapeFor(duration);
      compiled.latest[project] = compiled.horizon - duration;
      this.open[project] = open;
      appendLoads(compiled.loads, project, loads);
      compiled.spends.offset.set(due, at(compiled.spends.first, project));
    });
    placeForward(compiled, this.profiles, this.order, undefined, starts);
    return starts;
  }
}
