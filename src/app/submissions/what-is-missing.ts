import type { Problem } from '../refusals';
import { cutTo, visibleText } from '../../engine/report/visible-text';
import { filesAskedFor } from '../reviews/file-decision';
import { groupName } from './group-of';
import {
  CONTEXT_FIELDS,
  type FileGroup,
  type GroupContext,
  type ListedFile,
  type ListedRequest,
} from './request';

type Needed = keyof GroupContext | 'files';

/** Each by itself, and in a list of what is still needed. */
const NEEDED: Readonly<Record<Needed, { readonly sentence: string; readonly short: string }>> = {
  files: { sentence: 'Add an output file.', short: 'an output file' },
  title: { sentence: 'Give it a title.', short: 'a title' },
  what: { sentence: 'Say what the outputs are.', short: 'what the outputs are' },
  why: { sentence: 'Say why they are needed outside.', short: 'why they are needed outside' },
  destination: { sentence: 'Say where they will be used.', short: 'where they will be used' },
};

export interface Missing {
  /** One a field or file. */
  readonly problems: readonly Problem[];
  /** The same in a few sentences, however many files there are. */
  readonly summary: string;
}

/** What a request still needs before it can be submitted. A supporting file may go without a statement. */
export function whatIsMissing(request: ListedRequest): Missing {
  const asked = filesAskedFor(request);
  const undescribed = asked
    .filter(({ statement }) => (statement?.description ?? '') === '')
    .map(({ path }) => path);
  const lacking = request.groups.map((group) => ({ group, needed: neededIn(group, asked) }));
  return {
    problems: [
      ...lacking.flatMap(({ group, needed }) => needed.map((field) => problem(request, group, field))),
      ...undescribed.map((path) => ({ field: path, message: notSaid(path) })),
    ],
    summary: [
      ...lacking.flatMap(({ group, needed }) => inOneSentence(request, group, needed)),
      ...ofFiles(undescribed),
    ].join(' '),
  };
}

function neededIn(group: FileGroup, asked: readonly ListedFile[]): readonly Needed[] {
  const hasFiles = asked.some(({ groupId }) => groupId === group.id);
  return [
    ...(hasFiles ? [] : ['files' as const]),
    ...CONTEXT_FIELDS.filter((field) => group.context[field] === ''),
  ];
}

function problem(request: ListedRequest, group: FileGroup, field: Needed): Problem {
  const where = request.groups.length === 1 ? '' : `${groupName(request, group)}: `;
  return { field, message: `${where}${NEEDED[field].sentence}`, group: group.id };
}

function inOneSentence(
  request: ListedRequest,
  group: FileGroup,
  [first, ...more]: readonly Needed[],
): readonly string[] {
  if (first === undefined) return [];
  if (more.length === 0) return [problem(request, group, first).message];
  const whole = request.groups.length === 1 ? 'this request' : groupName(request, group);
  const list = [first, ...more].map((field) => NEEDED[field].short).join(', ');
  return [`Still needed for ${whole}: ${list}.`];
}

function notSaid(files: string): string {
  return `Say what ${files} shows.`;
}

function ofFiles([first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const name = cutTo(visibleText(first), 60);
  if (more.length === 0) return [notSaid(name)];
  return [`Say what ${name} and ${more.length === 1 ? 'one more file' : `${more.length} more files`} show.`];
}
