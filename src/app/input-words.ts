import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** Longer lists are a menu, not a sentence. */
const MOST_NAMED = 12;

/** Where a schema has no words of its own; what it would say names types, and means those who write schemas. */
export function inOurWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing.' : (TYPES[issue.expected] ?? OTHERWISE);
    case 'invalid_value':
      return issue.values.length > MOST_NAMED
        ? 'none of those that can be chosen'
        : `one of: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${sizeOf(issue.maximum, issue.origin)}`;
    case 'too_small':
      return `at least ${sizeOf(issue.minimum, issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'uuid' ? 'an id as it stands in addresses' : OTHERWISE;
    case 'unrecognized_keys':
      return 'nothing here has this name';
    default:
      return OTHERWISE;
  }
}

const OTHERWISE = 'not written as it has to be';

const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'yes or no: true or false',
  array: 'a list',
  object: 'several fields, each with its name',
  record: 'several fields, each with its name',
};

function sizeOf(size: number | bigint, origin: string): string {
  const parts = origin === 'string' ? 'character' : origin === 'array' || origin === 'set' ? 'thing' : '';
  if (parts === '') return String(size);
  return `${size} ${parts}${Number(size) === 1 ? '' : 's'}`;
}
