import type { Assessment, FileReport, FileVerdict } from '../../engine/report/report';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { visibleText } from '../../engine/report/visible-text';
import { counted } from '../words/numbers';
import { countMarks, SIGNS, type MarkView } from '../words/marks';
import type { FileAddress } from './file-address';
import type { Judging } from './judgement.view';
import { findingHref, findingView, type FindingView } from './finding.view';
import type { PlacedFinding } from './placed-finding';

export interface FindingsView {
  /** How many of each kind; empty when no place was found, and then `say` tells why. */
  readonly marks: readonly MarkView[];
  readonly say: string;
  readonly count: number;
  readonly isMany: boolean;
  /** Where a script tells which findings were unfolded; null where nobody votes by them. */
  readonly openings: { readonly url: string; readonly sha256: string } | null;
  readonly findings: readonly FindingView[];
  readonly previousHref: string;
  readonly nextHref: string;
  readonly more: string;
  /** Rules that could not decide on the whole file. */
  readonly unsureRules: readonly UndecidedView[];
  readonly checkedRules: readonly {
    readonly rule: string;
    readonly title: string;
    readonly href: string;
    readonly sign: string;
    readonly say: string;
  }[];
  readonly checkedSay: string;
  /** What ACRO said of the file when it wrote it, one an output. */
  readonly acro: readonly { readonly output: string; readonly say: string; readonly exception: string }[];
}

/** What one reason keeps undecided. */
interface UndecidedView {
  readonly reason: string;
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly href: string }[];
}

/** A list longer than this is shown around the open finding. */
const SHOWN = 100;

export function findingsView(
  report: FileReport,
  placed: readonly PlacedFinding[],
  page: {
    readonly address: FileAddress;
    readonly bookId: string;
    readonly focus: number;
    /** 0-based number of the sheet that is drawn. */
    readonly sheet: number;
    readonly newOnes?: number;
    readonly judging?: Judging;
  },
): FindingsView {
  const start = Math.max(0, Math.min(page.focus - SHOWN / 2, placed.length - SHOWN));
  const shown = placed.slice(start, start + SHOWN);
  const hrefOf = (index: number) => {
    const target = placed[index];
    return target ? findingHref(target, page.address) : '';
  };
  const isSettled = ({ outcome }: Assessment) => outcome !== 'unsure' && outcome !== 'flagged';
  const settled = report.assessments.filter(isSettled);
  const ruleHref = (rule: string) => `/rulebooks/${page.bookId}#${rule}`;
  return {
    ...headOf(report),
    count: placed.length,
    isMany: placed.length > 1,
    openings: openingsOf(page.judging),
    findings: shown.map((finding, index) =>
      findingView(finding, {
        ...page,
        open: finding.id === `f${page.focus + 1}`,
        next: hrefOf(start + index + 1) || hrefOf(start + index),
      }),
    ),
    previousHref: hrefOf(page.focus - 1),
    nextHref: hrefOf(page.focus + 1),
    more:
      placed.length > SHOWN
        ? `Findings ${start + 1} to ${start + shown.length} of ${counted(placed.length, 'finding')} are listed; go on with Next.`
        : '',
    unsureRules: undecided(report, ruleHref),
    checkedRules: settled.map(({ rule, outcome, checked }) => ({
      rule,
      title: titleOfRule(rule),
      href: ruleHref(rule),
      sign: outcome === 'passed' ? SIGNS.passed : '–',
      say: outcome === 'passed' ? `${counted(checked, 'place')} checked` : 'nothing of the kind in the file',
    })),
    checkedSay: `${counted(settled.length, 'rule')} found nothing`,
    acro: (report.acro ?? []).map(({ output, status, summary, exception = '' }) => ({
      output: visibleText(output),
      say: visibleText(summary === '' ? status : summary),
      exception: visibleText(exception),
    })),
  };
}

function openingsOf(judging: Judging | undefined): FindingsView['openings'] {
  if (!judging || judging.action === '') return null;
  return { url: judging.action.replace(/judgements$/, 'openings'), sha256: judging.sha256 };
}

function undecided(
  { assessments }: FileReport,
  ruleHref: (rule: string) => string,
): readonly UndecidedView[] {
  const unsure = assessments.filter(({ outcome, reason }) => outcome === 'unsure' && reason !== undefined);
  return [...new Set(unsure.map(({ reason }) => reason ?? ''))].map((reason) => ({
    reason,
    rules: unsure
      .filter((assessment) => assessment.reason === reason)
      .map(({ rule }) => ({ rule, title: titleOfRule(rule), href: ruleHref(rule) })),
  }));
}

function headOf({ findings, verdict }: FileReport): Pick<FindingsView, 'marks' | 'say'> {
  const flagged = findings.filter(({ outcome }) => outcome === 'flagged').length;
  if (findings.length > 0) return { marks: countMarks(flagged, findings.length - flagged), say: '' };
  return { marks: [], say: NO_PLACE[verdict] };
}

const NO_PLACE: Readonly<Record<FileVerdict, string>> = {
  unreadable: 'The file could not be read',
  passed: 'Nothing found',
  flagged: 'No place named',
  unsure: 'No place named',
};
