/**
 * Runs two sides alternately, so that both meet the same machine, and compares their medians.
 *
 * `baseline` and `ours` are called with the input and answer `{ ms, peakMb?, ... }`; `sameWork(a, b)` proves from the
 * rest of their answers that both did the same, else the run is worthless and throws. `atMost.time` is a ratio.
 *
 * @returns one line of the table for each thing that has a target
 */
export async function compare(title, { input, baseline, ours, sameWork, atMost, runs = 3 }) {
  const given = await input();
  const times = { baseline: [], ours: [] };
  let peakMb = 0;
  for (let run = 0; run < runs; run++) {
    const [a, b] = [await baseline(given), await ours(given)];
    if (!sameWork(a, b)) throw new Error(`${title}: the two sides did not do the same work`);
    times.baseline.push(a.ms);
    times.ours.push(b.ms);
    peakMb = Math.max(peakMb, b.peakMb ?? 0);
  }
  const [theirs, mine] = [median(times.baseline), median(times.ours)];
  const lines = [
    {
      title,
      measure: `time, ${inTime(mine)} over ${inTime(theirs)}`,
      value: mine / theirs,
      atMost: atMost.time,
      unit: '×',
    },
  ];
  if (atMost.peakMb !== undefined) {
    lines.push({ title, measure: 'peak memory', value: peakMb, atMost: atMost.peakMb, unit: ' MB' });
  }
  return lines;
}

function median(values) {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share of the values does not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function inTime(ms) {
  return ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms)} ms`;
}
