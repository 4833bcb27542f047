import { randomUUID } from 'node:crypto';
import type { Offer } from '../../app/workflow/may';
import type { ReleaseRequest } from '../../app/submissions/request';
import type { Act } from '../../app/workflow/words';
import { ACT_WORDS, AWAITED, type ActWords } from '../words/acts';
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
  readonly field: FieldView | null;
  /** What the act brings about, said before it is done for good. */
  readonly confirm: string;
  /** True when the button opens a field or a question first. */
  readonly asks: boolean;
  /** Makes a second click the same order. */
  readonly idempotencyKey: string;
  /** Of the page where it is done; empty when it is done here. */
  readonly href: string;
}

export interface ActsView {
  readonly shown: readonly ActView[];
  /** What this person could do in another state; out of the way, but said. */
  readonly others: readonly ActView[];
}

/** Only what the workflow offers, in its words: a page decides nothing. */
export function actsView(request: ReleaseRequest, offers: readonly Offer[]): ActsView {
  const acts = Object.keys(ACT_WORDS)
    .map((act) => offers.find((offer) => offer.act === act))
    .flatMap((offer) => (offer ? (actView(request, offer) ?? []) : []));
  const awaited = AWAITED[request.state] ?? [];
  const isShown = ({ allowed, act }: ActView) => allowed || awaited.includes(act);
  return { shown: acts.filter(isShown), others: acts.filter((act) => !isShown(act)) };
}

export function actView(request: ReleaseRequest, offer: Offer): ActView | undefined {
  const words = ACT_WORDS[offer.act];
  if (!words) return undefined;
  return {
    act: offer.act,
    label: words.label,
    action: `/requests/${request.id}/${words.path}`,
    version: request.version,
    allowed: offer.allowed,
    because: offer.allowed ? '' : offer.because,
    style: words.style,
    key: words.key,
    field: actField(offer.act, words),
    confirm: words.confirm ?? '',
    asks: words.field !== undefined || words.confirm !== undefined,
    href: words.page ? `/requests/${request.id}/${words.path}` : '',
    idempotencyKey: offer.act === 'release' ? randomUUID() : '',
  };
}

function actField(act: Act, { field }: ActWords): FieldView | null {
  if (!field) return null;
  return fieldView({ ...field, id: `${act}-${field.name}`, rows: 3, required: act !== 'resubmit' });
}

export function offerOf(offers: readonly Offer[], act: Act): Offer | undefined {
  return offers.find((offer) => offer.act === act);
}

export function mayNow(offers: readonly Offer[], act: Act): boolean {
  return offerOf(offers, act)?.allowed === true;
}
