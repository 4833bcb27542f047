import type { FalseAlarmsPage } from '../../app/statistics/read-false-alarms/read-false-alarms';
import type { FalseAlarm } from '../../app/statistics/statistics.port';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';

export interface FalseAlarmsPageView {
  readonly say: string;
  readonly rules: readonly {
    readonly rule: string;
    readonly title: string;
    readonly count: string;
    readonly alarms: readonly FalseAlarmView[];
  }[];
}

interface FalseAlarmView {
  readonly message: string;
  readonly place: string;
  readonly reason: string;
  readonly where: string;
  readonly href: string;
  readonly at: MomentView;
}

/** The columns of the same as CSV. */
export const FALSE_ALARM_COLUMNS = ['rule', 'message', 'place', 'reason', 'at', 'file', 'request', 'project'];

export function falseAlarmsPage({ alarms, more }: FalseAlarmsPage, now: Date): FalseAlarmsPageView {
  const rules = [...new Set(alarms.map(({ rule }) => rule))];
  return {
    say: more ? `The last ${counted(alarms.length, 'false alarm')} of those there are.` : '',
    rules: rules.map((rule) => {
      const its = alarms.filter((alarm) => alarm.rule === rule);
      return {
        rule,
        title: titleOfRule(rule),
        count: counted(its.length, 'false alarm'),
        alarms: its.map((alarm) => alarmView(alarm, now)),
      };
    }),
  };
}

export function falseAlarmRow(alarm: FalseAlarm): readonly (string | number)[] {
  const { rule, message, place, reason, at, file, request } = alarm;
  return [rule, message, place, reason, at.toISOString(), file.path, request.number, request.project];
}

const DELETED = 'What was found is deleted, with the file.';

function alarmView({ message, place, reason, file, request, at }: FalseAlarm, now: Date): FalseAlarmView {
  return {
    ...{ message: message === '' ? DELETED : message, place, reason },
    where: `${file.path} in ${request.project} #${request.number}`,
    href: `/requests/${request.id}/files/${file.id}`,
    at: momentView(at, now),
  };
}
