const ALL = 60;
const BESIDE = 15;

/**
 * Which sheets have a tab, by number: all while they are few; of hundreds the first, those beside the open one, and those
 * where something was found.
 *
 * @param finds how many findings each sheet has
 */
export function tabsShown(
  count: number,
  open: number,
  finds: ReadonlyMap<number, number>,
): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= ALL) return all;
  const found = new Set([...finds.keys()].sort((a, b) => a - b).slice(0, ALL));
  return all.filter((index) => index === 0 || Math.abs(index - open) <= BESIDE || found.has(index));
}
