import { Injectable } from '@nestjs/common';
import { mustBeOfficer } from '../../audit/officer';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { FalseAlarm } from '../statistics.port';

export interface FalseAlarmsPage {
  readonly alarms: readonly FalseAlarm[];
  /** There are more than are shown. */
  readonly more: boolean;
}

const MOST = 500;

/** What checkers called wrong in requests that are decided, each with its example: from it a rule is mended. */
@Injectable()
export class ReadFalseAlarms {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor): Promise<FalseAlarmsPage> {
    const origin = mustBeOfficer(actor);
    const found = await this.work.read(({ statistics }) => statistics.falseAlarms(MOST + 1));
    const result = { alarms: found.slice(0, MOST), more: found.length > MOST };
    await this.work.remember(origin, { kind: 'statistics.viewed', after: { table: 'each false alarm' } });
    return result;
  }
}
