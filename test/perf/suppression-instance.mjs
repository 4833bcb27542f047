/** Numbers that look random and are the same in every run. */
export function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A table with its totals as an instance of `sluice suppress`: counts, of which some below 10 are primary. */
export function suppressionInstance({ rows, columns, primaries, seed }) {
  const next = seeded(seed);
  const inner = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 10 + next(190)));
  const small = new Set();
  while (small.size < primaries) {
    const [row, column] = [next(rows), next(columns)];
    if (small.has(row * columns + column)) continue;
    small.add(row * columns + column);
    inner[row][column] = 1 + next(9);
  }
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  const whole = [
    ...inner,
    Array.from({ length: columns }, (_, column) => sum(inner.map((row) => row[column]))),
  ];
  const full = whole.map((row) => [...row, sum(row)]);
  const id = (row, column) => row * (columns + 1) + column;
  const cells = full.flatMap((row, i) => row.map((value, j) => ({ id: id(i, j), value, weight: value })));
  const upTo = (length) => Array.from({ length }, (_, at) => at);
  const equations = [
    ...upTo(rows + 1).map((row) => ({
      total: id(row, columns),
      parts: upTo(columns).map((column) => id(row, column)),
    })),
    ...upTo(columns + 1).map((column) => ({
      total: id(rows, column),
      parts: upTo(rows).map((row) => id(row, column)),
    })),
  ];
  const primary = [...small].map((at) => {
    const cell = id(Math.floor(at / columns), at % columns);
    const protection = Math.max(1, Math.ceil(0.2 * cells[cell].value));
    return { id: cell, lower: protection, upper: protection };
  });
  return { id: `${rows} × ${columns}`, cells, equations, primary };
}
