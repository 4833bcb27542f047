import { DECISIONS, lookedFor, type RegisterQuery } from '../../app/register/register-query';
import type { RegisterLine } from '../../app/register/register.port';
import type { RegisterPage } from '../../app/register/search-register/search-register';
import { RULE_IDS } from '../../engine/rules/rule-ids';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { pagerView, type PagerView } from '../answers/pager.view';
import { momentView, type MomentView } from '../words/moments';
import { counted, grouped, shortDigest } from '../words/numbers';
import { countMarks, type MarkView } from '../words/marks';
import { stateView, type StateView } from '../words/states';

export interface RegisterPageView {
  readonly say: string;
  readonly csvHref: string;
  readonly jsonlHref: string;
  readonly choices: readonly {
    readonly name: string;
    readonly label: string;
    readonly all: string;
    readonly options: readonly OptionView[];
  }[];
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly value: string;
  }[];
  readonly lines: readonly RegisterLineView[];
  readonly pager: PagerView;
}

interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

interface RegisterLineView {
  readonly number: number;
  readonly href: string;
  readonly title: string;
  readonly project: string;
  readonly author: string;
  readonly state: StateView;
  readonly automatic: boolean;
  readonly files: string;
  readonly marks: readonly MarkView[];
  readonly submitted: MomentView | null;
  /** Of what went out. */
  readonly released: MomentView | null;
  /** Where it went; empty for what did not. */
  readonly destination: string;
  readonly digest: string;
  readonly shortDigest: string;
}

export function registerPage(found: RegisterPage, query: RegisterQuery, now: Date): RegisterPageView {
  const filters = lookedFor(query);
  const search = new URLSearchParams(filters).toString();
  const choice = (
    name: keyof RegisterQuery,
    label: string,
    all: string,
    options: readonly (readonly [value: string, label: string])[],
  ) => ({
    ...{ name, label, all },
    options: options.map(([value, text]) => ({ value, label: text, selected: filters[name] === value })),
  });
  return {
    say: `${counted(found.total, 'request')}, newest first. Looking at this page is an event in the audit.`,
    csvHref: `/register.csv?${search}`,
    jsonlHref: `/register.jsonl?${search}`,
    choices: [
      choice(
        'project',
        'Project',
        'all',
        found.projects.map(({ id, code }) => [id, code]),
      ),
      choice(
        'person',
        'Person',
        'everybody',
        found.people.map(({ id, name }) => [id, name]),
      ),
      choice(
        'decision',
        'Decision',
        'all',
        DECISIONS.map((decision) => [decision, decision]),
      ),
      choice(
        'destination',
        'Went to',
        'anywhere',
        found.destinations.map(({ id, name }) => [id, name]),
      ),
      choice(
        'rule',
        'Found by',
        'any rule',
        RULE_IDS.map((rule): [string, string] => [rule, titleOfRule(rule)]).sort(([, a], [, b]) =>
          a < b ? -1 : 1,
        ),
      ),
    ],
    fields: [
      { name: 'month', label: 'Month', type: 'month', value: filters['month'] ?? '' },
      { name: 'file', label: 'File name', type: 'text', value: filters['file'] ?? '' },
      { name: 'digest', label: 'SHA-256', type: 'text', value: filters['digest'] ?? '' },
    ],
    lines: found.lines.map((line) => registerLine(line, now)),
    pager: pagerView(found, '/register', filters),
  };
}

function registerLine(line: RegisterLine, now: Date): RegisterLineView {
  const { release } = line;
  return {
    number: line.number,
    href: `/requests/${line.id}`,
    title: line.title === '' ? 'Untitled request' : line.title,
    project: line.project.code,
    author: line.author.name,
    state: stateView(line.state),
    automatic: line.automatic,
    files: grouped(line.files),
    marks: countMarks(line.flagged, line.unsure),
    submitted: line.submittedAt ? momentView(line.submittedAt, now) : null,
    released: release ? momentView(release.deliveredAt, now) : null,
    destination: release?.destination ?? '',
    digest: release?.packageSha256 ?? '',
    shortDigest: release ? shortDigest(release.packageSha256) : '',
  };
}
