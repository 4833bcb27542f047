import type { Operator } from '../../engine/report/report';
import { titleOfRule } from '../../engine/rules/rule-titles';
import type { RuleId } from '../../engine/rules/rule-ids';
import { grouped, percentage } from '../words/numbers';
import { SIGNS } from '../words/marks';
import { placeHref, type FileAddress } from './file-address';
import { heldCounts, type HeldCount } from './held-counts.view';
import { litCells } from './lit-cells';
import type { PlacedFinding } from './placed-finding';
import { findingJudgements, type FindingJudgementsView, type Judging } from './judgement.view';

export interface FindingView {
  readonly id: string;
  readonly outcome: string;
  readonly sign: string;
  readonly message: string;
  readonly place: string;
  /** As short as it can be said beside what is drawn. */
  readonly spot: string;
  readonly cell: string;
  /** The page that has the place on it. */
  readonly href: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly ruleHref: string;
  readonly severity: string;
  readonly value: string | null;
  readonly threshold: string | null;
  readonly derivation: readonly string[];
  /** Counts of several tables that give something away together, one above the other; empty for all else. */
  readonly sideBySide: readonly HeldCount[];
  /** Whether any of their tables has one. */
  readonly hasTitles: boolean;
  readonly remedy: string;
  /** 1-based number of the sheet that it is drawn on. */
  readonly sheet: number;
  /** JSON: which cells of the sheet the derivation names. */
  readonly lights: string;
  readonly open: boolean;
  /** Not there in the version that checkers saw last. */
  readonly isNew: boolean;
  /** Null where nobody judges: the author's own page. */
  readonly judgements: FindingJudgementsView | null;
}

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '>': 'above',
  '<=': 'at most',
  '<': 'below',
};

/** Their figures are parts of a whole: a bare 1 would be read as one person. */
const SHARES: ReadonlySet<RuleId> = new Set(['class-disclosure', 'dominance-nk', 'dominance-p-percent']);

export function findingView(
  { finding, id, place, spot, cell, sheet }: PlacedFinding,
  page: {
    readonly address: FileAddress;
    readonly bookId: string;
    readonly open: boolean;
    /** 0-based number of the sheet that is drawn. */
    readonly sheet: number;
    readonly newOnes?: number;
    readonly judging?: Judging;
    /** Where judging it leads. */
    readonly next?: string;
  },
): FindingView {
  const { value, threshold } = finding;
  const told = derivation(finding.evidence ?? {});
  const held = heldCounts(finding.evidence?.['cells']);
  const figure = SHARES.has(finding.rule) ? percentage : grouped;
  return {
    id,
    outcome: finding.outcome,
    sign: SIGNS[finding.outcome],
    message: finding.message,
    place,
    spot: sheet === page.sheet && spot !== '' ? spot : place,
    cell,
    href: findingHref({ id, cell }, page.address),
    rule: finding.rule,
    ruleTitle: titleOfRule(finding.rule),
    ruleHref: `/rulebooks/${page.bookId}#${finding.rule}`,
    severity: finding.severity,
    value: value === undefined ? null : typeof value === 'number' ? figure(value) : value,
    threshold: threshold ? `${OPERATOR_WORDS[threshold.op]} ${figure(threshold.value)}` : null,
    derivation: told,
    sheet: sheet + 1,
    lights: JSON.stringify(litCells(told)),
    sideBySide: held,
    hasTitles: held.some(({ title }) => title !== ''),
    remedy: finding.remedy,
    open: page.open,
    isNew: Number(id.slice(1)) <= (page.newOnes ?? 0),
    judgements: page.judging ? findingJudgements(finding, page.judging, page.next ?? '') : null,
  };
}

export function findingHref({ id, cell }: Pick<PlacedFinding, 'id' | 'cell'>, address: FileAddress): string {
  return `${placeHref(address, { finding: id.slice(1) })}${cell === '' ? '' : `#${cell}`}`;
}

const MOST_LINES = 12;

/** How the value came about, a line an entry; what is not a sentence, a number or a list of them is left out. */
function derivation(evidence: Readonly<Record<string, unknown>>): readonly string[] {
  const lines = Object.entries(evidence).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      const texts = value.map(plainText).filter((text) => text !== undefined);
      return name === 'because' ? texts : texts.length > 0 ? [`${spoken(name)}: ${texts.join(', ')}`] : [];
    }
    const text = plainText(value);
    return text === undefined ? [] : [`${spoken(name)}: ${text}`];
  });
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'number') return grouped(value);
  return typeof value === 'string' ? value : undefined;
}

function spoken(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}
