import { page } from './a-pdf';
import { readFile } from './blocks';

/** Looked for again from each of them, what never comes takes hours. */
const HOSTILE: readonly (readonly [what: string, name: string, content: Buffer | string])[] = [
  ['document types of a page', 't.html', `<html>${'<!doctype '.repeat(250_000)}</html>`],
  ['texts of a PDF', 't.pdf', page('BT '.repeat(100_000))],
];

describe('many beginnings of what has no end', () => {
  it.each(HOSTILE)('take time that grows with their number: %s', async (_what, name, content) => {
    const before = process.cpuUsage();
    await readFile(name, content);
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
