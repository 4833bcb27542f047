import { readFileSync } from 'node:fs';

export const README = new URL('../../README.md', import.meta.url);

/** The README with the part between `<!-- NAME: npm run generate -->` and `<!-- /NAME -->` made anew. */
export function withPart(name, made) {
  const readme = readFileSync(README, 'utf8');
  const [begin, end] = [`<!-- ${name}: npm run generate -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(begin) + begin.length, readme.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`README.md has no part from ${begin} to ${end}`);
  return `${readme.slice(0, from)}\n\n${made.trimEnd()}\n\n${readme.slice(to)}`;
}

/** A Markdown table as prettier lays it out. */
export function markdownTable([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
}
