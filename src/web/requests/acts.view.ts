import { randomUUID } from 'node:crypto';
import type { DestinationChoice } from '../../app/destinations/destination';
import type { Offer } from '../../app/workflow/may';
import { groupsAskedAbout, groupsToChange } from '../../app/reviews/said-to-author';
import type { FileGroup, ListedRequest, ReleaseSummary } from '../../app/submissions/request';
import type { Act } from '../../app/workflow/words';
import { ACT_WORDS, AWAITED, type ActWords } from '../words/acts';
import { groupTitle } from './file-sections.view';
import { fieldView, type FieldView } from './field.view';

export interface ActView {
  readonly act: Act;
  readonly label: string;
  readonly action: string;
  readonly version: number;
  readonly allowed: boolean;
  readonly because: string;
  readonly style: string;
  readonly key: string;
  readonly fields: readonly FieldView[];
  /** What the act brings about, said before it is done for good. */
  readonly confirm: string;
  /** True when the button opens a field or a question first. */
  readonly asks: boolean;
  /** Makes a second click the same order. */
  readonly idempotencyKey: string;
  /** Null for what goes nowhere. */
  readonly destination: DestinationChoiceView | null;
  /** Of the page where it is done; empty when it is done here. */
  readonly href: string;
}

/** Where a package goes: said where there is one place only, asked where there are several. */
export interface DestinationChoiceView {
  readonly only: DestinationChoice | null;
  readonly choices: readonly (DestinationChoice & { readonly chosen: boolean })[];
}

export interface ActsView {
  readonly shown: readonly ActView[];
  /** What this person could do in another state; out of the way, but said. */
  readonly others: readonly ActView[];
}

/** Only what the workflow offers, in its words: a page decides nothing. */
export function actsView(request: ListedRequest, offers: readonly Offer[]): ActsView {
  const acts = Object.keys(ACT_WORDS)
    .map((act) => offers.find((offer) => offer.act === act))
    .flatMap((offer) => (offer ? (actView(request, offer) ?? []) : []));
  const awaited = AWAITED[request.state] ?? [];
  const isShown = ({ allowed, act }: ActView) => allowed || awaited.includes(act);
  return { shown: acts.filter(isShown), others: acts.filter((act) => !isShown(act)) };
}

export function actView(request: ListedRequest, offer: Offer): ActView | undefined {
  const words = ACT_WORDS[offer.act];
  if (!words) return undefined;
  const destination = destinationChoice(request, offer.act);
  return {
    act: offer.act,
    label: words.label,
    action: `/requests/${request.id}/${words.path}`,
    version: request.version,
    allowed: offer.allowed,
    because: offer.allowed ? '' : offer.because,
    style: words.style,
    key: words.key,
    fields: actFields(request, offer.act, words),
    confirm: words.confirm ?? '',
    asks: words.field !== undefined || words.confirm !== undefined || (destination?.choices.length ?? 0) > 0,
    destination,
    href: words.page ? `/requests/${request.id}/${words.path}` : '',
    idempotencyKey: offer.act === 'release' ? randomUUID() : '',
  };
}

/** Whoever releases knows who gets at what lies there before they do; what failed can go where it was to go, or elsewhere. */
function destinationChoice(request: ListedRequest, act: Act): DestinationChoiceView | null {
  if (act !== 'release' && act !== 'retry-release') return null;
  const failed = act === 'retry-release' ? request.release : undefined;
  const places = failed ? [asOrdered(request, failed), ...othersThan(request, failed)] : request.destinations;
  const [only, ...others] = places;
  if (only && others.length === 0) return { only, choices: [] };
  return { only: null, choices: places.map((one) => ({ ...one, chosen: one.id === failed?.destinationId })) };
}

function asOrdered({ destinations }: ListedRequest, failed: ReleaseSummary): DestinationChoice {
  const { destinationId: id, destination: name } = failed;
  const reach = destinations.find((one) => one.id === id)?.reach;
  return {
    id,
    name,
    reach: reach ?? 'Not in use here any more. Only what had arrived by then has been delivered.',
  };
}

function othersThan({ destinations }: ListedRequest, { destinationId }: ReleaseSummary) {
  return destinations.filter(({ id }) => id !== destinationId);
}

/** One text; where several groups need one, one for each of them and one for the whole that may stay empty. */
function actFields(request: ListedRequest, act: Act, { field }: ActWords): readonly FieldView[] {
  if (!field) return [];
  const groups = request.groups.length > 1 ? groupsThatNeedWords(request, act) : [];
  const whole = fieldView({
    ...{ ...field, id: `${act}-${field.name}`, rows: 3 },
    ...(groups.length > 0 ? { label: 'The whole request', hint: '' } : {}),
    required: groups.length === 0 && (act !== 'resubmit' || groupsAskedAbout(request).length > 0),
  });
  const ofGroups = groups.map((group) =>
    fieldView({
      name: `${field.name}s.${group.id}`,
      id: `${act}-${group.id}`,
      label: groupTitle(request.groups, group),
      hint: field.hint,
      rows: 3,
      required: true,
    }),
  );
  return [...ofGroups, whole];
}

function groupsThatNeedWords(request: ListedRequest, act: Act): readonly FileGroup[] {
  if (act === 'resubmit') return groupsAskedAbout(request);
  if (act !== 'return' && act !== 'approve-in-part') return [];
  const told = groupsAskedAbout(request);
  return groupsToChange(request).filter((group) => !told.includes(group));
}

export function offerOf(offers: readonly Offer[], act: Act): Offer | undefined {
  return offers.find((offer) => offer.act === act);
}

export function mayNow(offers: readonly Offer[], act: Act): boolean {
  return offerOf(offers, act)?.allowed === true;
}
