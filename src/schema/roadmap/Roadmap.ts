import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import { monthOfDay, type Day } from "../../kernel/Day";
import { dayOf, isPlanned } from "../../sequencing/roadmap/timeProjects";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import { DateScalar } from "../scalars/DateScalar";
import { RoadmapViewEnum, type RoadmapView } from "./enums";
import { Dependency, Project } from "./Project";
import { RoadmapContents, type RoadmapFrame, type RoadmapSource } from "./RoadmapContents";
import { Calendar, Capacity, Department, FreezeWindow } from "./RoadmapParts";
import { RoadmapSpend } from "./RoadmapSpend";

/** A roadmap as it is stored, without its lists. */
export interface RoadmapHeader extends Stamps, RoadmapFrame {}

@ObjectType({
  implements: Node,
  description:
    "The roadmap of an organization: its projects in order, what depends on what, and the dates and costs that follow. Declined projects are listed and count nowhere.",
})
export class Roadmap extends Stamped implements Node {
  constructor(
    private readonly header: RoadmapHeader,
    source: RoadmapSource,
  ) {
    super(header);
    this.id = globalId("Roadmap", header.organizationId);
    this.contents = new RoadmapContents(header, source);
  }

  readonly contents: RoadmapContents;

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => DateScalar, { description: "The first day on which work can start." })
  get start(): Day {
    return dayOf(this.header.calendar.startDay);
  }

  @Field(() => Calendar, { description: "Which days are worked." })
  get calendar() {
    const { weekdays, holidays } = this.header.calendar;
    return { weekdays, holidays: holidays.map(dayOf) };
  }

  @Field(() => [Project], { description: "The projects, in order." })
  projects() {
    return this.contents.projects();
  }

  @Field(() => [Dependency], { description: "What depends on what, in the order given." })
  dependencies() {
    return this.contents.dependencies();
  }

  @Field(() => [FreezeWindow], { description: "When departments must not be disrupted." })
  async freezeWindows() {
    return (await this.contents.source.freezeWindows()).map(
      ({ name, firstDay, lastDay, departments, disruptionPrice }) => ({
        name,
        firstDay: dayOf(firstDay),
        lastDay: dayOf(lastDay),
        departments,
        disruptionPrice,
      }),
    );
  }

  @Field(() => [Department], { description: "How many projects may disrupt a department at the same time." })
  departments() {
    return this.contents.source.departments();
  }

  @Field(() => [Capacity], {
    description:
      "People who are there for projects and not counted in a plan, or instead of that count, as they were given.",
  })
  async capacities() {
    return (await this.contents.source.capacities()).map(({ role, from, fte }) => ({
      role,
      from: monthOfDay(dayOf(from)),
      fte,
    }));
  }

  @Field(() => Int, { description: "Working days from the start to the finish of the whole." })
  async workingDays(): Promise<number> {
    return (await this.contents.timing()).finish;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of work of the whole; absent when there is no project.",
  })
  async finish(): Promise<Day | undefined> {
    const { finish, days } = await this.contents.timing();
    return (await this.contents.planned()).length === 0 ? undefined : days.dayAt(Math.max(0, finish - 1));
  }

  @Field(() => [Project], {
    description: "The projects that hold up the whole, by earliest start: a day lost on one of them is lost.",
  })
  async criticalProjects(): Promise<readonly Project[]> {
    const { timings } = await this.contents.timing();
    const startOf = ({ record }: Project) => timings.get(record.id)?.earliestStart ?? 0;
    const critical = (await this.contents.planned()).filter(({ record }) => timings.get(record.id)?.critical);
    return critical.sort((a, b) => startOf(a) - startOf(b));
  }

  @Field(() => RoadmapSpend, { description: "What the projects cost over time, OPEX and CAPEX apart." })
  async spend(
    @Arg("view", () => RoadmapViewEnum, {
      defaultValue: "EARLIEST",
      description: "When projects are taken to start.",
    })
    view: RoadmapView,
  ): Promise<RoadmapSpend> {
    const declined = (await this.contents.projects()).filter(({ record }) => !isPlanned(record));
    return new RoadmapSpend(await this.contents.spend(view), declined);
  }
}
