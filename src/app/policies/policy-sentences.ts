import type { FilePolicy, ReviewPolicy, Rulebook } from '../../engine/rulebook/book';
import { CALENDARS } from '../calendar/calendars';
import { grouped, percent, sizeInWords } from './figures';
import type { RulebookSentence } from './sentence';

type Words<P> = { readonly [K in keyof Required<P>]: (policy: P) => string };

const FILE_WORDS: Words<FilePolicy> = {
  types: ({ types }) => `A file is one of these: ${types.join(', ')}.`,
  maxBytes: ({ maxBytes }) => `A file has at most ${sizeInWords(maxBytes)}.`,
  maxTotalBytes: ({ maxTotalBytes }) =>
    `All files of a request together have at most ${sizeInWords(maxTotalBytes)}.`,
  maxFiles: ({ maxFiles }) => `A request has at most ${counted(maxFiles, 'file')}.`,
  names: ({ names }) => `Each part of a file's name fits the pattern ${names}`,
};

const DECISIONS: Readonly<Record<ReviewPolicy['decision'], string>> = {
  human: 'Output checkers decide.',
  owner: "The project's owner decides.",
  automatic: 'What the check passes is approved without a person.',
};

const REVIEW_WORDS: Words<ReviewPolicy> = {
  reviewers: ({ reviewers }) => `${counted(reviewers, 'reviewer')} must agree about each file.`,
  blinded: ({ blinded }) =>
    blinded
      ? 'Reviewers see each other’s votes only once all reviews are in.'
      : 'Reviewers see each other’s votes while they review.',
  outsideProject: ({ outsideProject }) =>
    `At least ${counted(outsideProject, 'reviewer')} must not be a member of the project.`,
  decision: ({ decision }) => DECISIONS[decision],
  because: ({ because }) => (because === undefined ? '' : `It decides so because: ${because}`),
  respondWithin: ({ respondWithin }) => `A request is answered within ${respondWithin}.`,
  claimFor: ({ claimFor }) => `A seat that nobody works on is free again after ${claimFor}.`,
  closeReturnedAfter: ({ closeReturnedAfter }) =>
    `A returned request that nobody answers is withdrawn after ${closeReturnedAfter}.`,
  availableFor: ({ availableFor }) => `A released package can be downloaded for ${availableFor}.`,
  partialRelease: ({ partialRelease }) =>
    partialRelease
      ? 'The approved files of a request may go out before the others.'
      : 'The files of a request go out together or not at all.',
  auditRetention: ({ auditRetention }) =>
    `The files of a request are kept for ${auditRetention} after it has ended, and the audit for good.`,
  officerBlinded: ({ officerBlinded }) =>
    officerBlinded
      ? 'Compliance officers too see votes only once all reviews are in.'
      : 'Compliance officers see votes at any time.',
  override: ({ override }) =>
    override === 'reason'
      ? 'A file with findings can be approved, with a reason.'
      : 'A file with findings can be approved only if all reviewers agree, with a reason.',
  conflicts: ({ conflicts }) =>
    conflicts.length === 0
      ? 'Everybody with the role may review.'
      : `Who may not review: ${conflicts.map((who) => CONFLICTS[who]).join(', ')}.`,
  holidays: ({ holidays }) => `Working days leave out ${holidaysLeftOut(holidays)}.`,
  exceptions: ({ exceptions }) =>
    exceptions === 'never'
      ? 'A file that breaks a rule about files cannot be submitted.'
      : 'A file that breaks a rule about files can be submitted with a reason.',
  sampleAfterRelease: ({ sampleAfterRelease }) =>
    `${percent(sampleAfterRelease)} of releases are drawn to be reviewed again.`,
};

function holidaysLeftOut(calendar: string): string {
  const [weekends, house] = ['weekends', 'days on which the house is closed'];
  if (calendar === 'none') return `${weekends} and ${house}`;
  const known = CALENDARS.get(calendar);
  return known
    ? `${weekends}, the holidays of ${known.name}, and ${house}`
    : `${weekends} and ${house}; Sluice has no calendar called ${calendar}`;
}

const CONFLICTS: Readonly<Record<ReviewPolicy['conflicts'][number], string>> = {
  author: 'the author',
  'co-author': 'co-authors',
  'same-group': 'people of the same group',
};

/** What the book says about files and about reviews, a sentence a key. */
export function policySentences(book: Rulebook): readonly RulebookSentence[] {
  return [
    ...sentencesOf('files', FILE_WORDS, book.files, book),
    ...sentencesOf('review', REVIEW_WORDS, book.review, book),
  ];
}

function sentencesOf<P>(
  chapter: string,
  words: Words<P>,
  policy: P,
  { sources }: Rulebook,
): readonly RulebookSentence[] {
  return Object.entries<(policy: P) => string>(words)
    .map(([name, say]) => {
      const key = `${chapter}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return { key, text: say(policy), source: sources.get(key) };
    })
    .filter(({ text }) => text !== '');
}

function counted(count: number, one: string): string {
  return `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;
}
