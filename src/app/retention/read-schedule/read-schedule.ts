import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { mustBeOfficer } from '../../audit/officer';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import type { NextDeletion } from '../deletions.port';
import { planEnded, type PlanParts } from '../plan-ended';
import { RetentionPlan } from '../retention-plan.port';

export const scheduleQuery = z.strictObject({ page: z.int().min(1).max(1_000_000).default(1) });

export interface SchedulePage {
  readonly lines: readonly NextDeletion[];
  readonly total: number;
  readonly files: number;
  readonly bytes: number;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 50;

@Injectable()
export class ReadSchedule {
  private readonly parts: PlanParts;

  constructor(
    private readonly work: UnitOfWork,
    rulebooks: Rulebooks,
    plan: RetentionPlan,
  ) {
    this.parts = { work, rulebooks, plan };
  }

  /** What has ended since the job looked last has its day too. Looking is remembered. */
  async execute(actor: Actor, { page }: z.output<typeof scheduleQuery>): Promise<SchedulePage> {
    const origin = mustBeOfficer(actor);
    await planEnded(this.parts);
    const found = await this.work.read(({ deletions }) => deletions.next(PAGE_SIZE, (page - 1) * PAGE_SIZE));
    const after = { page, found: found.total };
    await this.work.remember(origin, { kind: 'retention.viewed', after });
    return { ...found, page, pageSize: PAGE_SIZE };
  }
}
