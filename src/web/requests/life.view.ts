import { z } from 'zod';
import type { AuditEvent } from '../../app/audit/event';
import { MOST_STEPS } from '../../app/audit/life-of-request';
import type { Deleted } from '../../app/retention/deleted';
import { SCHEDULE } from '../../app/retention/schedule';
import type { ListedRequest } from '../../app/submissions/request';
import type { RequestPage } from '../../app/submissions/request-page';
import { SYSTEM } from '../../app/unit-of-work.port';
import { EVENT_WORDS } from '../words/events';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';

export interface LifeView {
  /** Oldest first; none for everybody but compliance. */
  readonly life: readonly StepView[];
  /** Where there may be more than the page tells; empty else. */
  readonly lifeNote: string;
}

interface StepView {
  readonly at: MomentView;
  readonly what: string;
  readonly who: string;
  /** The event, with what was before and after; of a deletion, its certificates. */
  readonly href: string;
}

/** What a request went through. */
export function lifeView({ request, life }: RequestPage, now: Date): LifeView {
  if (!life) return { life: [], lifeNote: '' };
  const steps = [
    ...life.map((event) => stepView(event, now)),
    ...deletionsOf(request).map((deletion) => deletionView(request, deletion, now)),
  ];
  return {
    life: steps.sort((a, b) => a.at.exact.localeCompare(b.at.exact)),
    lifeNote: life.length < MOST_STEPS ? '' : `The first ${MOST_STEPS}; the audit has all that came after.`,
  };
}

function stepView({ seq, at, kind, actorName, after }: AuditEvent, now: Date): StepView {
  const moment = momentView(new Date(at), now);
  const { data } = orderedTo.safeParse(after);
  const what = data ? `${EVENT_WORDS[kind]}, to “${data.destination.name}”` : EVENT_WORDS[kind];
  return { at: moment, what, who: actorName, href: `/audit/${seq}` };
}

/** What an event of a release says of where it goes. */
const orderedTo = z.object({ destination: z.object({ name: z.string() }) });

interface DeletionStep extends Deleted {
  readonly files: number;
  readonly packages: number;
}

/** A line a day and rule: ten thousand files have as many certificates. */
function deletionsOf({ files, release }: ListedRequest): readonly DeletionStep[] {
  const steps = new Map<string, DeletionStep>();
  const add = (deleted: Deleted | undefined, what: 'files' | 'packages') => {
    if (!deleted) return;
    const key = `${deleted.at.toDateString()} ${deleted.rule}`;
    const step = steps.get(key) ?? { ...deleted, files: 0, packages: 0 };
    const at = step.at < deleted.at ? step.at : deleted.at;
    steps.set(key, { ...step, at, [what]: step[what] + 1 });
  };
  for (const { deleted } of files.flatMap(({ versions }) => versions)) add(deleted, 'files');
  add(release?.deleted, 'packages');
  return [...steps.values()];
}

function deletionView(
  { number }: ListedRequest,
  { at, rule, files, packages }: DeletionStep,
  now: Date,
): StepView {
  const things = [...(files > 0 ? [counted(files, 'file')] : []), ...(packages > 0 ? ['the package'] : [])];
  return {
    at: momentView(at, now),
    what: `${EVENT_WORDS['bytes.deleted']}: ${things.join(' and ')}, ${SCHEDULE[rule].title}`,
    who: SYSTEM.name,
    href: `/retention/deletions?request=${number}`,
  };
}
