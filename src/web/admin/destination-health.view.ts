import type { DestinationTold } from '../../app/health/installation.port';
import type { Trouble } from '../../app/health/troubles';
import type { MarkView } from '../words/marks';
import { counted } from '../words/numbers';
import { whereInWords } from './destinations.view';
import { ago, markOf, roomInWords, WHEN_IN_TROUBLE } from './health-words';

export interface DestinationHealthView {
  readonly name: string;
  readonly mark: MarkView;
  readonly says: string;
  /** Empty where there is nothing to do. */
  readonly todo: string;
}

export function destinationHealth(
  told: DestinationTold,
  trouble: Trouble | undefined,
  now: Date,
): DestinationHealthView {
  const { name, isRetired } = told;
  return {
    name,
    mark: isRetired && !trouble ? { tone: 'waiting', sign: '○', word: 'retired' } : markOf(trouble),
    says: [told.cause, `${whereInWords(told)}.`, lastInWords(told, now), told.room && roomInWords(told.room)]
      .filter(Boolean)
      .join(' '),
    todo: whatToDo(told, trouble),
  };
}

/** All of them in a sentence. */
export function destinationsInWords(all: readonly DestinationTold[]): string {
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  const inUse = `${all.filter(({ isRetired }) => !isRetired).length} in use.`;
  return failed === 0 ? inUse : `${inUse} ${counted(failed, 'package')} could not be delivered.`;
}

function lastInWords({ lastDelivery, failed }: DestinationTold, now: Date): string {
  const last = lastDelivery ? `Last package ${ago(lastDelivery, now)}.` : 'No package yet.';
  return failed === 0 ? last : `${last} ${counted(failed, 'package')} could not be delivered.`;
}

function whatToDo({ kind, isRetired }: DestinationTold, trouble: Trouble | undefined): string {
  if (trouble === undefined || trouble === 'not-set') return '';
  if (isRetired) return 'Try those releases again, and choose another destination.';
  if (trouble !== 'not-answering') return WHEN_IN_TROUBLE[trouble];
  return kind === 'setting'
    ? 'See that SLUICE_DESTINATION is mounted and that the server may write there. Releases are tried again.'
    : 'See that it is mounted and that the server may write there, or retire it. Releases are tried again.';
}
