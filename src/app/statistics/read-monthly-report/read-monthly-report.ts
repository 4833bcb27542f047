import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import type { Project } from '../../people/projects.port';
import { refuse } from '../../refusals';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { type Month, monthInput, monthOf, monthsAfter, monthsUpTo } from '../month';
import { monthlyFigures, type MonthlyFigures } from '../monthly-figures';
import { turnarounds } from '../turnaround';

export const monthlyReportInput = z.strictObject({
  /** All of them for compliance, where it is not said. */
  project: z.uuid().optional(),
  /** The last one that is reported on; the current one where it is not said. */
  month: monthInput,
});

export interface MonthlyReport {
  /** Those that this person can have a report on. */
  readonly projects: readonly Project[];
  /** Whether there can be one on all of them together. */
  readonly isForAll: boolean;
  /** Undefined for all of them together. */
  readonly project?: Project;
  readonly month: Month;
  /** The last of them is `month`. */
  readonly months: readonly MonthlyFigures[];
}

/** Enough to see which way it goes. */
const MONTHS = 6;
/** No answer is waited for longer, and if one is, its turn is counted without its time. */
const MOST_MONTHS_FOR_AN_ANSWER = 12;

/** Asked for in SATRE 1.2.03: what those who answer for a project are told of how its outputs are let go. */
@Injectable()
export class ReadMonthlyReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, asked: z.output<typeof monthlyReportInput>): Promise<MonthlyReport> {
    const isOfficer = actor.roles.includes('compliance');
    const { month = monthOf(this.clock.now()) } = asked;
    const months = monthsUpTo(month, MONTHS);
    const report = await this.work.read(async (stores) => {
      const projects = await projectsOf(actor, stores);
      const project = isOfficer && asked.project === undefined ? undefined : chosen(projects, asked.project);
      const since = `${months[0] ?? month}-01`;
      const earlier = `${monthsAfter(month, -MOST_MONTHS_FOR_AN_ANSWER)}-01`;
      const until = `${monthsAfter(month, 1)}-01`;
      const sums = await stores.statistics.ofMonths({ since, until, projectId: project?.id });
      const turns = turnarounds(await stores.statistics.turns(earlier, project?.id));
      const figures = monthlyFigures(months, sums, turns);
      return { projects, isForAll: isOfficer, ...(project && { project }), month, months: figures };
    });
    await this.work.remember(originOf(actor, isOfficer ? 'compliance' : 'owner'), {
      kind: 'statistics.viewed',
      projectId: report.project?.id,
      after: { table: `report of ${month}` },
    });
    return report;
  }
}

/** @throws Refusal `forbidden` for who answers for no project */
async function projectsOf(
  { id, roles, memberships }: Actor,
  { projects }: Pick<Stores, 'projects'>,
): Promise<readonly Project[]> {
  if (roles.includes('compliance')) return projects.all();
  if (![...memberships.values()].includes('owner'))
    throw refuse.forbidden('Only compliance and the owners of a project read how its outputs were let go.');
  return (await projects.ofMember(id)).filter(({ role }) => role === 'owner');
}

/** The first one where none is named. */
function chosen(projects: readonly Project[], id: string | undefined): Project {
  const project = id === undefined ? projects[0] : projects.find((one) => one.id === id);
  if (!project) throw refuse.notFound('project');
  return project;
}
