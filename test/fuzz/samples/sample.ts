/** A small whole file of one format, from which hostile ones are made. */
export interface Sample {
  readonly name: string;
  /** In UTF-16, where a line in UTF-8 would be Chinese. */
  readonly wide?: boolean;
  readonly make: () => Buffer | Promise<Buffer>;
}

export function sample(name: string, content: string | Buffer): Sample {
  return { name, make: () => Buffer.from(content) };
}

/** Counts that nothing is wrong with, so that a file of them alone is passed and a lost part shows. */
export const COUNTS: readonly (readonly string[])[] = [
  ['region', 'people', 'visits'],
  ['North', '120', '340'],
  ['South', '215', '480'],
  ['East', '150', '390'],
];

export function delimited(separator: string, end = '\n'): string {
  return COUNTS.map((row) => row.join(separator) + end).join('');
}
