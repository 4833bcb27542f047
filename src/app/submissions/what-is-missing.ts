import type { Problem } from '../refusals';
import { CONTEXT_FIELDS, type ReleaseRequest, type RequestContext } from './request';

const CONTEXT_NAMES: Readonly<Record<keyof RequestContext, string>> = {
  title: 'The request has no title.',
  what: 'It is not said what the outputs are.',
  why: 'It is not said why they are needed outside.',
  destination: 'It is not said where they will be used.',
};

/** What a request still needs before it can be submitted, one problem a field or file. */
export function whatIsMissing({ context, files }: ReleaseRequest): readonly Problem[] {
  const asked = files.filter(({ withdrawn }) => !withdrawn);
  const fields = CONTEXT_FIELDS.filter((field) => context[field] === '');
  const undescribed = asked.filter(({ statement }) => statement.description === '');
  return [
    ...(asked.length === 0 ? [{ field: 'files', message: 'There is no output file yet.' }] : []),
    ...fields.map((field) => ({ field, message: CONTEXT_NAMES[field] })),
    ...undescribed.map(({ path }) => ({ field: path, message: `It is not said what ${path} shows.` })),
  ];
}
