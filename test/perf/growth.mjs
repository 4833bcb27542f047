/**
 * Runs one act at several sizes and compares what a unit costs at the largest and at the smallest: 1 where time grows
 * with size, as many times more as the sizes lie apart where it grows with its square.
 *
 * `input(size)` makes what `run` is given, `run` answers `{ ms, ... }`, and `sameWork(size, answer)` proves that all of it
 * was looked at. The time of size 1, mostly that of the start, is taken off. Times are the least of `runs`: whatever
 * else the machine does only adds to them.
 */
export async function growth(title, { unit, sizes, input, run, sameWork, atMost, runs = 3 }) {
  const least = async (size) => {
    const given = await input(size);
    let ms = Infinity;
    for (let count = 0; count < runs; count++) {
      const answer = await run(given);
      if (!sameWork(size, answer)) throw new Error(`${title}: not all of ${size} ${unit} was looked at`);
      ms = Math.min(ms, answer.ms);
    }
    return ms;
  };
  const start = await least(1);
  const times = [];
  for (const size of sizes) times.push({ size, ms: (await least(size)) - start });
  const each = ({ size, ms }) => ms / size;
  const [smallest, largest] = [times[0], times.at(-1)];
  return [
    ...times.map(({ size, ms }) => ({ title, measure: `${size} ${unit}`, value: ms, unit: ' ms' })),
    {
      title,
      measure: `one of ${largest.size} over one of ${smallest.size}`,
      value: each(largest) / each(smallest),
      atMost,
      unit: '×',
    },
  ];
}
