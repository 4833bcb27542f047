import type { Problem } from '../refusals';
import { CONTEXT_FIELDS, type ReleaseRequest, type RequestContext } from './request';

const CONTEXT_NAMES: Readonly<Record<keyof RequestContext, string>> = {
  title: 'The request has no title.',
  what: 'It is not said what the outputs are.',
  why: 'It is not said why they are needed outside.',
  destination: 'It is not said where they will be used.',
};

export interface Missing {
  /** One a field or file. */
  readonly problems: readonly Problem[];
  /** The same in a few sentences, however many files there are. */
  readonly summary: string;
}

/** What a request still needs before it can be submitted. A supporting file may go without a statement. */
export function whatIsMissing({ context, files }: ReleaseRequest): Missing {
  const asked = files.filter(({ kind, withdrawn }) => kind === 'output' && !withdrawn);
  const undescribed = asked.filter(({ statement }) => statement.description === '').map(({ path }) => path);
  const ofRequest = [
    ...(asked.length === 0 ? [{ field: 'files', message: 'There is no output file yet.' }] : []),
    ...CONTEXT_FIELDS.filter((field) => context[field] === '').map((field) => ({
      field,
      message: CONTEXT_NAMES[field],
    })),
  ];
  return {
    problems: [...ofRequest, ...undescribed.map((path) => ({ field: path, message: notSaid(path) }))],
    summary: [...ofRequest.map(({ message }) => message), ...inOneSentence(undescribed)].join(' '),
  };
}

function notSaid(files: string): string {
  return `It is not said what ${files} shows.`;
}

function inOneSentence([first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (more.length === 0) return [notSaid(first)];
  return [
    `It is not said what ${first} and ${more.length === 1 ? 'one more file' : `${more.length} more files`} show.`,
  ];
}
