import type { Problem } from '../refusals';
import { filesAskedFor } from '../reviews/file-decision';
import { groupName } from './group-of';
import {
  CONTEXT_FIELDS,
  type FileGroup,
  type GroupContext,
  type OutputFile,
  type ReleaseRequest,
} from './request';

const CONTEXT_NAMES: Readonly<Record<keyof GroupContext, string>> = {
  title: 'There is no title.',
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
export function whatIsMissing(request: ReleaseRequest): Missing {
  const asked = filesAskedFor(request);
  const undescribed = asked.filter(({ statement }) => statement.description === '').map(({ path }) => path);
  const ofGroups = request.groups.flatMap((group) => missingIn(group, request, asked));
  return {
    problems: [...ofGroups, ...undescribed.map((path) => ({ field: path, message: notSaid(path) }))],
    summary: [...ofGroups.map(({ message }) => message), ...inOneSentence(undescribed)].join(' '),
  };
}

function missingIn(
  group: FileGroup,
  request: ReleaseRequest,
  asked: readonly OutputFile[],
): readonly Problem[] {
  const where = request.groups.length === 1 ? '' : `${groupName(request, group)}: `;
  const hasFiles = asked.some(({ groupId }) => groupId === group.id);
  const fields = [
    ...(hasFiles ? [] : [{ field: 'files', message: 'There is no output file yet.' }]),
    ...CONTEXT_FIELDS.filter((field) => group.context[field] === '').map((field) => ({
      field,
      message: CONTEXT_NAMES[field],
    })),
  ];
  return fields.map(({ field, message }) => ({ field, message: `${where}${message}`, group: group.id }));
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
