import { seeded } from './suppression-instance.mjs';

/** A two-way table with its totals as CSV, of which so many inner counts were taken out. */
export function twoWay({ side, suppressed, seed }) {
  const next = seeded(seed);
  const inner = Array.from({ length: side }, () => Array.from({ length: side }, () => next(60)));
  const hidden = chosen(side * side, suppressed, next);
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  const total = Array.from({ length: side }, (_, column) => sum(inner.map((row) => row[column])));
  const lines = [
    ['Region', ...Array.from({ length: side }, (_, column) => `Group ${column + 1}`), 'Total'],
    ...inner.map((row, i) => [
      `Region ${i + 1}`,
      ...row.map((count, j) => (hidden.has(i * side + j) ? '[c]' : count)),
      sum(row),
    ]),
    ['Total', ...total, sum(total)],
  ];
  return text(lines);
}

/** A table of three sides with all its totals, two of them down its rows. Counts were taken out in blocks that hide each other. */
export function threeWay({ side, suppressed, seed }) {
  const next = seeded(seed);
  const at = (i, j, k) => (i * side + j) * side + k;
  const counts = Array.from({ length: side ** 3 }, () => next(60));
  const hidden = new Set();
  while (hidden.size < suppressed) {
    const [i, j, k] = [
      [next(side), next(side)],
      [next(side), next(side)],
      [next(side), next(side)],
    ];
    for (const a of i) for (const b of j) for (const c of k) hidden.add(at(a, b, c));
  }
  const all = Array.from({ length: side }, (_, n) => n);
  const range = (index) => (index === side ? all : [index]);
  const name = (word, index) => (index === side ? 'Total' : `${word} ${index + 1}`);
  const lines = [['Region', 'Age', ...all.map((k) => name('Group', k)), 'Total']];
  for (let i = 0; i <= side; i++)
    for (let j = 0; j <= side; j++) {
      const row = [name('Region', i), name('Band', j)];
      for (let k = 0; k <= side; k++) {
        let count = 0;
        for (const x of range(i))
          for (const y of range(j)) for (const z of range(k)) count += counts[at(x, y, z)];
        row.push(Math.max(i, j, k) < side && hidden.has(at(i, j, k)) ? '[c]' : count);
      }
      lines.push(row);
    }
  return text(lines);
}

/** Areas in districts in regions, each with its subtotal, by ten groups; a tenth of the areas' counts was taken out. */
export function hierarchy({ cells, seed }) {
  const next = seeded(seed);
  const groups = 10;
  const districts = Math.max(1, Math.round(cells / groups / 11));
  const lines = [['Area', ...Array.from({ length: groups }, (_, n) => `Group ${n + 1}`), 'Total']];
  const sum = (rows) => rows[0].map((_, column) => rows.reduce((all, row) => all + row[column], 0));
  const withTotal = (row) => [...row, row.reduce((all, count) => all + count, 0)];
  const regions = [];
  for (let region = 0, district = 0; district < districts; region++) {
    const own = [];
    const under = [];
    for (let d = 0; d < 10 && district < districts; d++, district++) {
      const areas = Array.from({ length: 10 }, () => Array.from({ length: groups }, () => next(60)));
      own.push(sum(areas));
      under.push([`  District ${district + 1}`, ...withTotal(sum(areas))]);
      areas.forEach((row, n) =>
        under.push([
          `    Area ${district + 1}.${n + 1}`,
          ...withTotal(row).map((count, column) => (column < groups && next(10) === 0 ? '[c]' : count)),
        ]),
      );
    }
    regions.push(sum(own));
    lines.push([`Region ${region + 1}`, ...withTotal(sum(own))], ...under);
  }
  lines.push(['Total', ...withTotal(sum(regions))]);
  return text(lines);
}

function chosen(size, wanted, next) {
  const found = new Set();
  while (found.size < wanted) found.add(next(size));
  return found;
}

function text(lines) {
  return `${lines.map((line) => line.join(',')).join('\n')}\n`;
}
