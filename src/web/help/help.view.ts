import type { Actor } from '../../app/people/person';
import { ACT_PHRASES, oneOf } from '../../app/workflow/phrases';
import { type Transition, TRANSITIONS } from '../../app/workflow/transitions';
import { type Act, ACTS, type State, STATES, SYSTEM_ACTS } from '../../app/workflow/words';
import { CAPACITY_PHRASES, type Right, RIGHTS, SYSTEM_SENTENCES } from '../words/capacities';
import { stateView, type StateView } from '../words/states';

export interface HelpPageView {
  readonly states: readonly {
    readonly id: State;
    readonly state: StateView;
    /** One sentence for each capacity in which something can be done. */
    readonly people: readonly string[];
    readonly byItself: readonly string[];
  }[];
  readonly rights: readonly (Right & { readonly yours: string })[];
}

export function helpPage(reader: Actor): HelpPageView {
  return {
    states: STATES.map((id) => {
      const rows = TRANSITIONS.filter(({ from }) => from === id);
      return { id, state: stateView(id), people: whatPeopleCan(rows), byItself: whatFollows(rows) };
    }),
    rights: RIGHTS.map((right) => ({ ...right, yours: right.has(reader) ? 'yours' : '' })),
  };
}

function whatPeopleCan(rows: readonly Transition[]): readonly string[] {
  return CAPACITIES.flatMap((by) => {
    const can = rows.filter((row) => row.by === by).map(({ act }) => act);
    const phrases = ACTS.filter((act) => can.includes(act)).map((act: Act) => ACT_PHRASES[act]);
    return phrases.length === 0 ? [] : [`${CAPACITY_PHRASES[by]} you can ${oneOf(phrases)}.`];
  });
}

const CAPACITIES = ['writer', 'author', 'eligible-checker', 'lead', 'releaser', 'compliance'] as const;

function whatFollows(rows: readonly Transition[]): readonly string[] {
  const acts = rows.map(({ act }) => act);
  return SYSTEM_ACTS.flatMap((act) => (acts.includes(act) ? (SYSTEM_SENTENCES[act] ?? []) : []));
}
