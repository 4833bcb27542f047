import type { JudgementKind } from '../../../app/reviews/judgement';
import type { RuleId } from '../../../engine/rules/rule-ids';
import { count, key, moment, text } from './columns';
import type { PersonRow } from './person.row';
import { table } from './table';

export interface JudgementRow {
  readonly fileId: string;
  readonly sha256: string;
  readonly finding: string;
  readonly judgeId: string;
  readonly turn: number;
  readonly requestId: string;
  readonly judgement: JudgementKind;
  readonly reason: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly place: string;
  readonly at: Date;
  readonly judge: PersonRow;
}

export const judgementRows = table<JudgementRow>({
  name: 'judgement',
  columns: {
    fileId: key('file_id'),
    sha256: key(),
    finding: key(),
    judgeId: key('judge_id'),
    turn: { ...count(), primary: true },
    requestId: text('request_id'),
    judgement: text(),
    reason: text(),
    rule: text(),
    message: text(),
    place: text(),
    at: moment(),
  },
  relations: { judge: { type: 'many-to-one', target: 'person', joinColumn: { name: 'judge_id' } } },
});
