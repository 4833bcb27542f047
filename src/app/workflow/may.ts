import type { Actor } from '../people/person';
import { Refusal, refuse } from '../refusals';
import type { AnyCircumstances } from './circumstances';
import type { Hindrance } from './guards';
import { ACT_PHRASES, oneOf, STATE_PHRASES, TOO_EARLY } from './phrases';
import { WHY_NEVER } from './roles';
import { TRANSITIONS, type Transition } from './transitions';
import { ACTS, type Act, type State, type SystemAct } from './words';

/** One thing that this person does with such requests: possible now, or why not. */
export type Offer =
  | { readonly act: Act; readonly allowed: true }
  | { readonly act: Act; readonly allowed: false; readonly because: string };

/** What the one reader of the table answers; pages and API only put it differently. */
type Ruling =
  | { readonly kind: 'allowed'; readonly row: Transition }
  | { readonly kind: 'never'; readonly because: string }
  | { readonly kind: 'not-now'; readonly hindrance: Hindrance };

/** Everything that this person could ever do with this request, in the order of `ACTS`. */
export function offersFor(person: Actor, about: AnyCircumstances): readonly Offer[] {
  return ACTS.flatMap((act): Offer[] => {
    const ruling = ruleOn(act, person, about);
    if (ruling.kind === 'never') return [];
    return ruling.kind === 'allowed'
      ? [{ act, allowed: true }]
      : [{ act, allowed: false, because: ruling.hindrance.because }];
  });
}

/**
 * The row by which this person may do this now.
 *
 * @throws Refusal `forbidden` when they never may; `wrong-state`, `claimed` or `incomplete` when not at this moment
 */
export function mustAllow(act: Act, person: Actor, about: AnyCircumstances): Transition {
  const ruling = ruleOn(act, person, about);
  if (ruling.kind === 'allowed') return ruling.row;
  if (ruling.kind === 'never') throw refuse.forbidden(ruling.because);
  throw refusalOf(ruling.hindrance, person, about);
}

export function isAllowed(act: Act, person: Actor, about: AnyCircumstances): boolean {
  return ruleOn(act, person, about).kind === 'allowed';
}

/**
 * Where the system's own act leads from this state. Undefined when it is no longer due, as for a job that is run
 * again after a crash: then there is nothing to do.
 */
export function stateAfter(act: SystemAct, from: State): State | undefined {
  return TRANSITIONS.find((row) => row.act === act && row.from === from)?.to;
}

function ruleOn(act: Act, person: Actor, about: AnyCircumstances): Ruling {
  const rows = TRANSITIONS.filter((row) => row.act === act);
  const open = rows.filter(({ by }) => WHY_NEVER[by](person, about) === undefined);
  if (open.length === 0) return { kind: 'never', because: whyNever(rows, person, about) };
  const row = open.find(({ from }) => from === about.request.state);
  if (!row) return { kind: 'not-now', hindrance: wrongState(act, open, about.request.state) };
  for (const guard of row.unless ?? []) {
    const hindrance = guard(about, person);
    if (hindrance) return { kind: 'not-now', hindrance };
  }
  return { kind: 'allowed', row };
}

function whyNever(rows: readonly Transition[], person: Actor, about: AnyCircumstances): string {
  return rows.map(({ by }) => WHY_NEVER[by](person, about)).find((why) => why !== undefined) ?? '';
}

function wrongState(act: Act, rows: readonly Transition[], state: State): Hindrance {
  const early = TOO_EARLY[act]?.[state];
  if (early !== undefined) return { code: 'wrong-state', because: early };
  const states = [...new Set(rows.map(({ from }) => STATE_PHRASES[from]))];
  return {
    code: 'wrong-state',
    because: `This is possible while the request is ${oneOf(states)}. It is ${STATE_PHRASES[state]}.`,
  };
}

function refusalOf({ code, because, problems }: Hindrance, person: Actor, about: AnyCircumstances): Refusal {
  switch (code) {
    case 'incomplete':
      return refuse.incomplete(problems ?? [], because);
    case 'claimed':
      return refuse.claimed(because);
    case 'wrong-state':
      return refuse.wrongState(because, allowedNow(offersFor(person, about)));
  }
}

function allowedNow(offers: readonly Offer[]): string {
  const acts = offers.filter(({ allowed }) => allowed).map(({ act }) => ACT_PHRASES[act]);
  return acts.length === 0 ? 'There is nothing for you to do here now.' : `Now you can ${oneOf(acts)}.`;
}
