import type { FileComparison } from '../../app/scanning/compare-file/compare-file';
import { heldCounts, type HeldCount } from '../grid/held-counts.view';
import { counted } from '../words/numbers';

/** What both together tell of few people: in neither of them alone is it a finding. */
export interface BetweenView {
  readonly say: string;
  readonly groups: readonly { readonly people: string; readonly counts: readonly HeldCount[] }[];
  readonly more: string;
}

const SHOWN = 20;

/** Null where there is nothing to say. */
export function betweenView({ between, chosen }: FileComparison): BetweenView | null {
  if (!chosen || between?.length === 0) return null;
  const { version } = chosen;
  const groups = (between ?? []).slice(0, SHOWN).map(({ value, evidence }) => ({
    people: typeof value === 'number' ? counted(value, 'person', 'people') : 'Few people',
    counts: heldCounts(evidence?.['cells'], version === undefined ? 'as released' : `version ${version}`),
  }));
  const left = (between?.length ?? 0) - groups.length;
  return {
    say: between ? sayOf(version) : NOT_COMPUTED,
    groups,
    more: left > 0 ? `and ${counted(left, 'more group', 'more groups')}` : '',
  };
}

const NOT_COMPUTED =
  'Whether both together tell of few people could not be computed in the time that a check may take: look at both.';

function sayOf(version: number | undefined): string {
  if (version === undefined) return 'Whoever has what was released and gets this file can subtract:';
  return `Version ${version} was not released. Should it ever be, whoever has both can subtract:`;
}
