import type { Actor } from '../../app/people/person';
import { groupOf } from '../../app/submissions/group-of';
import type { OutputFile, ListedRequest } from '../../app/submissions/request';
import { CONTEXT_WORDS, STATEMENT_WORDS } from '../words/statements';

type Said = readonly { readonly label: string; readonly value: string }[];

/** What the author says of a file, folded to one line above what was found in it. */
export interface StatementView {
  /** Who says it, with the verb. */
  readonly says: string;
  readonly line: string;
  readonly open: boolean;
  readonly fields: Said;
  /** What its group is for: a vote is about that too. */
  readonly purpose: Said;
}

const WHY_EXCEPTION = 'Why it is to go although the rulebook takes no such file';

export function statementView(
  request: ListedRequest,
  { groupId, exceptionReason, statement }: OutputFile,
  page: { readonly reader: Actor; readonly isAllThereIs: boolean },
): StatementView {
  const { author } = request;
  const { context } = groupOf(request, groupId);
  const exception = exceptionReason === '' ? [] : [{ label: WHY_EXCEPTION, value: exceptionReason }];
  const fields = [
    ...exception,
    ...STATEMENT_WORDS.map(({ name, label }) => ({ label, value: statement[name] })),
  ];
  return {
    says: author.id === page.reader.id ? 'You say' : `${author.name} says`,
    line: fields.find(({ value }) => value !== '')?.value ?? 'nothing about this file',
    open: page.isAllThereIs || exceptionReason !== '',
    fields,
    purpose: CONTEXT_WORDS.map(({ name, label }) => ({ label, value: context[name] })),
  };
}
