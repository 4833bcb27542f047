import type { FilePage } from '../../app/scanning/read-file/read-file';
import { REMEDY_METHODS } from '../../engine/remedies/remedy';
import type { RuleId } from '../../engine/rules/rule-ids';
import { REMEDY_OFFERS, REMEDY_TITLES } from '../words/remedies';

export interface RemedyLinkView {
  readonly href: string;
  readonly label: string;
  readonly say: string;
}

const MENDED: readonly RuleId[] = ['small-count', 'recoverable-suppression'];

/** Where counts in cells were found, each way to mend them. Whether it can be done, its page says. */
export function remedyLinks(requestId: string, { file, report }: FilePage): readonly RemedyLinkView[] {
  const isAboutCells = report?.findings.some(
    ({ rule, anchor }) => MENDED.includes(rule) && anchor.row !== undefined,
  );
  if (isAboutCells !== true || file.withdrawn || file.continuedIn) return [];
  return REMEDY_METHODS.map((method) => ({
    href: `/requests/${requestId}/files/${file.id}/remedies/${method}`,
    label: REMEDY_TITLES[method],
    say: REMEDY_OFFERS[method],
  }));
}
