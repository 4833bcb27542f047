import type { RuleId } from '../../engine/rules/rule-ids';
import { inWords, percent } from './figures';
import { countSentence, type Figures, requiredSay, schemesSay, written } from './parameter-words';

interface RuleWords {
  readonly says: string | ((figures: Figures) => string);
  /** The same without a figure, where `says` has one: a book may keep any figure to its checkers. */
  readonly discreet?: string;
  /** What may go out where a book switches the rule off, as in "… may leave this project". */
  readonly off: string;
  /** The definition's default. */
  readonly allow?: string;
}

/** Each rule of the catalogue as one plain sentence about what leaves a project. */
export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  'small-count': {
    allow: '>= 10',
    says: ({ allow }) => countSentence(allow, 'leaves this project'),
    discreet: 'No small count of people leaves this project.',
    off: 'Counts of few people',
  },
  'zero-count': {
    says: 'No count of zero leaves this project: it says that nobody of a group is concerned.',
    off: 'Counts of zero',
  },
  'unrounded-count': {
    says: ({ params }) => `Every count is rounded to a multiple of ${written(params['base'], '5')}.`,
    discreet: 'Every count is rounded.',
    off: 'Counts that are not rounded',
  },
  'class-disclosure': {
    allow: '< 1',
    says: ({ allow }) =>
      allow.op === '<' && allow.value === 1
        ? 'No group has all its people in one category.'
        : `The largest category of a group holds ${inWords(allow, percent)} of its people.`,
    discreet: 'No group has nearly all its people in one category.',
    off: 'Groups with all their people in one category',
  },
  'implied-count': {
    says: ({ counts }) => countSentence(counts, 'can be worked out from other numbers of a table'),
    discreet: 'No small count can be worked out from other numbers of a table.',
    off: 'Tables from which small counts can be worked out',
  },
  'recoverable-suppression': {
    allow: '> 0.2',
    says: ({ allow }) =>
      `A suppressed number cannot be worked out again: the range that it can lie in is ${inWords(allow, percent)} of its middle.`,
    discreet: 'A suppressed number cannot be worked out again, nor nearly so.',
    off: 'Tables whose suppressed numbers can be worked out again',
  },
  differencing: {
    says: ({ counts }) => countSentence(counts, 'can be worked out by comparing with earlier releases'),
    discreet: 'No small count can be worked out by comparing with earlier releases.',
    off: 'Tables that differ a little from earlier releases',
  },
  'few-contributors': {
    allow: '>= 10',
    says: ({ allow }) => `Every total is made up by ${inWords(allow)} contributors.`,
    discreet: 'No total is made up by few contributors.',
    off: 'Totals of few contributors',
  },
  'dominance-nk': {
    allow: '<= 0.9',
    says: ({ allow, params }) =>
      `The ${written(params['n'], '2')} largest contributors make up ${inWords(allow, percent)} of a total.`,
    discreet: 'No few contributors make up most of a total.',
    off: 'Totals that few contributors dominate',
  },
  'dominance-p-percent': {
    allow: '>= 0.1',
    says: ({ allow }) =>
      `The second largest contributor's estimate of the largest one is off by ${inWords(allow, percent)}.`,
    discreet: 'No contributor can estimate the largest one closely.',
    off: 'Totals from which one contributor can estimate another',
  },
  'extreme-value': {
    says: 'No minimum, maximum or range leaves this project: it is often the value of one person.',
    off: 'Minimum and maximum values',
  },
  'quantile-support': {
    allow: '>= 10',
    says: ({ allow }) => `Between a quantile and the nearer end lie ${inWords(allow)} records.`,
    discreet: 'Enough records lie between a quantile and the nearer end.',
    off: 'Quantiles near the ends of the data',
  },
  'statistic-support': {
    allow: '>= 10',
    says: ({ allow }) => `Every mean, rate or other statistic is computed from ${inWords(allow)} records.`,
    discreet: 'No mean, rate or other statistic is computed from few records.',
    off: 'Statistics of few records',
  },
  'residual-degrees-of-freedom': {
    allow: '>= 10',
    says: ({ allow }) => `Every model has ${inWords(allow)} residual degrees of freedom.`,
    discreet: 'Every model has enough residual degrees of freedom.',
    off: 'Models with few residual degrees of freedom',
  },
  'saturated-model': {
    allow: '<= 0.33',
    says: ({ allow }) => `A model has ${inWords(allow)} parameters for each record.`,
    discreet: 'No model has nearly as many parameters as records.',
    off: 'Models with many parameters for their records',
  },
  'survival-step': {
    allow: '>= 10',
    says: ({ allow }) =>
      `At every step of a survival curve ${inWords(allow)} people are at risk, and ${inWords(allow)} leave.`,
    discreet: 'No step of a survival curve is about few people.',
    off: 'Survival curves with steps of few people',
  },
  'plotted-points': {
    allow: '>= 10',
    says: ({ allow }) => `Every mark of a plot stands for ${inWords(allow)} records.`,
    discreet: 'No mark of a plot stands for few records.',
    off: 'Plots with marks for few records',
  },
  'row-level-data': {
    says: 'No table with one row for each person leaves this project.',
    off: 'Tables with one row for each person',
  },
  'unique-combination': {
    allow: '>= 10',
    says: ({ allow }) => `Every combination of characteristics is shared by ${inWords(allow)} records.`,
    discreet: 'No combination of characteristics is rare.',
    off: 'Rare combinations of characteristics',
  },
  'direct-identifier': {
    says: ({ params }) => `Nothing that names a person leaves this project${schemesSay(params['schemes'])}.`,
    discreet: 'Nothing that names a person leaves this project.',
    off: 'Numbers and names of persons',
  },
  'free-text': {
    says: 'No text that people wrote in their own words leaves this project.',
    off: 'Texts that people wrote in their own words',
  },
  'precise-date': {
    says: "No exact date of a person's life leaves this project.",
    off: "Exact dates of people's lives",
  },
  'fine-geography': {
    says: ({ params }) =>
      `No place finer than a ${written(params['finest'], 'municipality')} leaves this project.`,
    discreet: 'No place that few people live in leaves this project.',
    off: 'Places of any size',
  },
  'type-not-allowed': {
    says: 'Only files of the types that are listed under Files leave this project.',
    off: 'Files of any type',
  },
  'type-mismatch': {
    says: 'A file is of the type that its name says.',
    off: 'Files that are not of the type that their name says',
  },
  'size-limit': {
    says: 'No file is larger than the size under Files, nor are all of them together.',
    off: 'Files of any size',
  },
  'too-many-rows': {
    allow: '<= 5000',
    says: ({ allow }) => `A file has ${inWords(allow)} rows, so that a person can read it.`,
    discreet: 'No file has more rows than a person can read.',
    off: 'Files with any number of rows',
  },
  'too-many-files': {
    says: 'A request has no more files than the number under Files.',
    off: 'Requests with any number of files',
  },
  'file-name': {
    says: 'File names follow the pattern under Files, and none leads out of its folder.',
    off: 'Files with any name',
  },
  encrypted: {
    says: 'Every file opens without a password.',
    off: 'Files that need a password',
  },
  'archive-bomb': {
    says: 'No archive unpacks to far more than its size.',
    off: 'Archives that unpack to far more than their size',
  },
  'hidden-content': {
    says: 'Nothing in a file is hidden: no sheet, row, column, comment or text.',
    off: 'Files with hidden content',
  },
  'embedded-object': {
    says: 'No other file lies inside a document.',
    off: 'Documents with other files inside',
  },
  'embedded-data': {
    says: 'No chart or pivot table carries the data that it was made from.',
    off: 'Charts and pivot tables with the data that they were made from',
  },
  'active-content': {
    says: 'No file runs a program when somebody opens it.',
    off: 'Files that run a program when somebody opens them',
  },
  'external-link': {
    says: 'No file loads anything from elsewhere.',
    off: 'Files that load something from elsewhere',
  },
  macro: {
    says: 'No document carries macros.',
    off: 'Documents with macros',
  },
  'personal-metadata': {
    says: 'No file names people or their machines in its properties.',
    off: 'Files that name people in their properties',
  },
  'image-text': {
    says: 'Text in a picture keeps the same rules as any other text.',
    off: 'Pictures with any text',
  },
  'encoded-payload': {
    says: 'No text of a file is other data in disguise.',
    off: 'Texts that are other data in disguise',
  },
  'model-object': {
    says: 'No stored model carries the records that it was trained on.',
    off: 'Stored models',
  },
  secret: {
    says: 'No password, key or token leaves this project.',
    off: 'Passwords, keys and tokens',
  },
  'formula-injection': {
    says: 'No cell begins like a formula that a spreadsheet program would run.',
    off: 'Cells that begin like a formula',
  },
  malware: {
    says: 'No file carries malware.',
    off: 'Files with malware',
  },
  'unreadable-part': {
    says: 'What of a file Sluice cannot read, a person has to look at.',
    off: 'Files that can be read in part only',
  },
  'missing-context': {
    says: ({ params }) => requiredSay(params['require']),
    discreet: 'The statement about a file says what this rulebook asks for.',
    off: 'Files without a statement',
  },
};
