/**
 * What merged neighbours are called: ranges that follow each other become one, anything else is joined by a sign that
 * needs no words of any language and no quotes in a CSV.
 *
 * @example mergedLabel(['18-34', '35-49']) // '18-49'
 * @example mergedLabel(['65–79', '80+']) // '65+'
 * @example mergedLabel(['Harwell', 'Sefton']) // 'Harwell + Sefton'
 */
export function mergedLabel(labels: readonly string[]): string {
  const trimmed = labels.map((label) => label.trim());
  return mergedRange(trimmed) ?? trimmed.join(' + ');
}

const RANGE = /^(\d{1,6})(\s?[-–—]\s?)(\d{1,6})$/;
const OPEN = /^(\d{1,6})(\s?\+)$/;

function mergedRange(labels: readonly string[]): string | undefined {
  const ranges = labels.map((label) => RANGE.exec(label) ?? OPEN.exec(label));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || first.length < 4) return undefined;
  for (const [index, range] of ranges.slice(1).entries()) {
    const end = Number(ranges[index]?.[3]);
    const start = Number(range?.[1]);
    if (start !== end && start !== end + 1) return undefined;
  }
  return last.length === 4 ? `${first[1]}${first[2]}${last[3]}` : `${first[1]}${last[2]}`;
}
