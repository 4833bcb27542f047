import type { Role } from '../../roles';
import { isAbout, isWord, meaningOf } from '../../words/meaning';
import { decide, verdict, type DraftColumn } from './draft-column';

interface InCompany {
  readonly names: ReadonlySet<string>;
  readonly role: Role;
  /** One of these stands right beside it. */
  readonly beside: ReadonlySet<Role>;
}

/**
 * Signs for a statistic that are anything alone: `M` is male, `s` seconds, `Md` Maryland. Beside the statistic that they are
 * reported with they are clear: `M` before `SD` (APA), `m` before `ET` (French), `ka` before `kh`, `Md` behind a mean.
 */
const SIGNS: readonly InCompany[] = [
  { names: new Set(['m', 'x̄', 'mw', 'x']), role: 'mean', beside: new Set<Role>(['sd', 'standard-error']) },
  {
    names: new Set(['s', 'ds', 'e.t.', 'et', 'so', 'sa', 'sigma']),
    role: 'sd',
    beside: new Set<Role>(['mean']),
  },
  {
    names: new Set(['md', 'me', 'mdn']),
    role: 'median',
    beside: new Set<Role>(['mean', 'sd', 'quantile', 'minimum']),
  },
  {
    names: new Set(['mode', 'modus', 'moda', 'typetall', 'typvärde', 'moodi', 'tyyppiarvo', 'mod']),
    role: 'other',
    beside: new Set<Role>(['mean', 'median', 'quantile']),
  },
  {
    names: new Set(['sf', 'kv', 'es', 'e.t']),
    role: 'standard-error',
    beside: new Set<Role>(['coefficient', 'mean']),
  },
  {
    names: new Set(['sv', 'va', 'fg']),
    role: 'degrees-of-freedom',
    beside: new Set<Role>(['test-statistic']),
  },
];

/** `lx` of a round number that are born, and how many of them die: people of a model, of whom none lives. */
const RADIX = /^10{3,6}$/;
const LIFE_TABLE = /^[lLdTDqpe](?:x|\(x\))$/;

/** Columns of a life table, where its `lx` begins with a round number. */
export function knowLifeTable(columns: readonly DraftColumn[]): void {
  const living = columns.find(({ name }) => /^l(?:x|\(x\))$/.test(name.trim()));
  if (!living || !RADIX.test(String(living.facts.values[0]))) return;
  for (const column of columns)
    if (LIFE_TABLE.test(column.name.trim())) decide(column, verdict('other', 0.85, 'of a life table'));
}

/** What is said of one arm of a trial, before the letter or number of the arm. */
const OF_AN_ARM: readonly { readonly stems: RegExp; readonly role: Role }[] = [
  { stems: /^n$/, role: 'count' },
  { stems: /^(?:m|mean|x|xbar|moy|mw)$/, role: 'mean' },
  { stems: /^(?:sd|s|ds|et|std)$/, role: 'sd' },
];
const ARM = /^(n|m|mean|x|xbar|moy|mw|sd|s|ds|et|std)[._ ]?([a-z\d]{1,3}|[a-z]{4})$/;

/** `n.e, mean.e, sd.e, n.c, mean.c, sd.c`, `n1i, m1i, sd1i`: how many, mean and spread of each arm, in one row a study. */
function knowArms(columns: readonly DraftColumn[]): void {
  const arms = new Map<string, Map<Role, DraftColumn>>();
  for (const column of columns) {
    const [, stem = '', arm = ''] = ARM.exec(column.name.trim().toLowerCase()) ?? [];
    const role = OF_AN_ARM.find(({ stems }) => stems.test(stem))?.role;
    if (role === undefined || column.facts.numbers === 0) continue;
    const known = arms.get(arm) ?? new Map<Role, DraftColumn>();
    arms.set(arm, known.set(role, column));
  }
  for (const arm of arms.values())
    if (arm.size === OF_AN_ARM.length)
      arm.forEach((column, role) => {
        decide(column, verdict(role, 0.95, 'of one arm, beside two others of it'));
      });
}

/** Decides columns that only such a sign names. */
export function knowByCompany(columns: readonly DraftColumn[]): void {
  knowArms(columns);
  columns.forEach((column, place) => {
    if (column.confidence > 0 || column.facts.numbers === 0) return;
    const sign = SIGNS.find(({ names }) => names.has(column.name.trim().toLowerCase()));
    if (isLoneMean(column, columns)) {
      decide(column, verdict('mean', 0.7, 'the only sign, over figures that are not whole'));
      return;
    }
    const neighbours = [columns[place - 1], columns[place + 1]];
    const known = neighbours.find(
      (other) => other && other.confidence >= 0.85 && sign?.beside.has(other.role) === true,
    );
    if (sign && known) decide(column, verdict(sign.role, 0.8, `beside “${known.name}”`));
  });
}

/** `Number at risk` over times, under a curve: who is left of each group at each of them. */
export function knowThoseAtRisk(columns: readonly DraftColumn[], title: string): void {
  if (!isWord(title, 'number-at-risk')) return;
  const times = columns.filter(({ name, facts }) => TIME.test(name.trim()) && facts.whole === 1);
  const rising = times.every(({ name }, i) => i === 0 || Number(name) > Number(times[i - 1]?.name));
  if (times.length < 2 || !rising) return;
  for (const column of times) decide(column, verdict('number-at-risk', 0.85, 'the title says so'));
}

const TIME = /^\d{1,5}(?:\.\d{1,2})?$/;

const BOOTSTRAPPED = /^(?:normal|basic|studentized|percentile|bca)$/i;
const BOTH_ENDS = ['confidence-limit', 'confidence-limit'] as const;

/** `Level  Percentile` over `95%  (498.9, 505.4)`: how `boot.ci()` of R found an interval, and no percentile of people. */
export function knowBootstrap([level, ...others]: readonly DraftColumn[]): void {
  if (level?.name.trim() !== 'Level' || level.facts.percents === 0) return;
  for (const column of others)
    if (BOOTSTRAPPED.test(column.name.trim()) && column.parts)
      decide(column, { ...verdict('confidence-limit', 0.85, 'beside its level'), parts: BOTH_ENDS });
}

/** `412 patients` in each cell, behind what names the rows: there `2 people` may be the size of a household. */
export function knowPeopleInWords([, ...others]: readonly DraftColumn[]): void {
  for (const column of others)
    if (column.facts.peopleInWords) decide(column, verdict('count', 0.85, 'so many people in each cell'));
}

/** `r` beside `p` and no other word of a model: a correlation, and no fit. */
export function knowCorrelations(columns: readonly DraftColumn[]): void {
  const fits = columns.filter(({ role }) => role === 'r-squared');
  const [only] = fits;
  if (!only || fits.length > 1 || !/^r$/i.test(only.name.trim())) return;
  const others = columns.filter((column) => column !== only && column.facts.numbers > 0);
  if (others.every(({ role }) => BESIDE_R.has(role)) && others.some(({ role }) => role === 'p-value'))
    decide(only, verdict('correlation', 0.85, 'beside its p-value'));
}

const BESIDE_R: ReadonlySet<Role> = new Set<Role>(['p-value', 'count', 'confidence-limit', 'rank']);

/** What earns a person money in Spanish and Catalan, and what a hospital has. Beside stays, discharges and deaths it is the latter. */
const ADMISSIONS = /^(?:n[º.]? )?ingress?os$/i;
const OF_HOSPITALS =
  /hospital|esta(?:da|ncia)s?\b|defuncion|mortalidad|mortalitat|\b[eé]xitus\b|\balt(?:a|e)s\b|\bre-?ingress?os\b/iu;

/** `Ingresos` beside `Estancia media`: people who came in, and no income. */
export function knowAdmissions(columns: readonly DraftColumn[], title: string): void {
  const admissions = columns.find(({ name, facts }) => ADMISSIONS.test(name.trim()) && facts.whole === 1);
  if (!admissions) return;
  const others = columns.filter((column) => column !== admissions).map(({ name }) => name);
  if ([title, ...others].some((text) => OF_HOSPITALS.test(text)))
    decide(admissions, verdict('count', 0.85, 'admissions, as its neighbours say'));
}

/** `age.length` beside `age.mean`, as R names what a function gives of each column: how many values there are. */
export function knowLengths(columns: readonly DraftColumn[]): void {
  const names = new Set(columns.map(({ name }) => name.trim().toLowerCase()));
  for (const column of columns) {
    const of = LENGTH.exec(column.name.trim().toLowerCase())?.[1];
    if (of === undefined) continue;
    const beside = OF_VALUES.map((statistic) => `${of}${statistic}`).find((name) => names.has(name));
    if (beside !== undefined && column.facts.whole === 1)
      decide(column, verdict('count', 0.9, `how many values “${beside}” is of`));
  }
}

const LENGTH = /^(.{1,80}[._])(?:length|len|nrow)$/;
const OF_VALUES = ['mean', 'sd', 'std', 'median', 'var', 'sum', 'min', 'max'];

/** `t_peak (min)` in a table in which nothing is called a greatest value: so many minutes. */
export function knowMinutes(columns: readonly DraftColumn[]): void {
  const inMinutes = columns.filter(
    ({ name, role }) => role === 'minimum' && IN_MINUTES.test(name.trim()) && !isAbout(name, 'attribute'),
  );
  if (inMinutes.length === 0 || columns.some(({ name }) => isAbout(name, 'maximum'))) return;
  for (const column of inMinutes) decide(column, verdict('time', 0.75, 'in minutes'));
}

const IN_MINUTES = /\p{L}.{0,60}[([]min\.?[)\]]$/iu;

/** `M` over 23.4 and 21.9, and no other column called by a letter: no number of men. */
function isLoneMean({ name, facts }: DraftColumn, columns: readonly DraftColumn[]): boolean {
  const letters = columns.filter((other) => /^\p{L}$/u.test(other.name.trim()));
  return name.trim() === 'M' && facts.decimals > 0 && facts.whole < 0.5 && letters.length === 1;
}

/** `AP` beside `Precision` and `Recall`, each `0.96 ± 0.01`: one more figure of a model, and no mean of people. */
export function knowFitBeside(columns: readonly DraftColumn[]): void {
  const written = columns.filter(({ facts }) => facts.kinds.composite > 0);
  const open = written.filter(({ name, role }) => role === 'mean' && meaningOf(name).length === 0);
  const ofModel = written.filter(({ name, role }) => role === 'other' && isAbout(name, 'fit'));
  if (open.length === 0 || ofModel.length < 2 || open.length + ofModel.length < written.length) return;
  for (const column of open) {
    const role = column.parts?.map((): Role => 'other') ?? [];
    decide(column, { ...verdict('other', 0.75, 'beside others that describe a model'), parts: role });
  }
}
