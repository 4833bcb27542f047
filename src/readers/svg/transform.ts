/** `[a, b, c, d, e, f]` as SVG writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const STEP = /(translate|scale|matrix|rotate)\s{0,5}\(([^()]{0,300})\)/g;

/** What `transform="…"` does after `around`. Skews move no mark far, and are left out. */
export function transformed(around: Matrix, transform: string | undefined): Matrix {
  if (transform === undefined) return around;
  let matrix = around;
  for (const [, kind = '', inner = ''] of transform.slice(0, 2000).matchAll(STEP)) {
    const numbers = inner.split(/[\s,]+/).flatMap((text) => (text === '' ? [] : [Number(text)]));
    matrix = times(matrix, step(kind, numbers));
  }
  return matrix;
}

export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much lengths grow. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function step(kind: string, numbers: readonly number[]): Matrix {
  const [p = 0, q, r = 0, s = 1, t = 0, u = 0] = numbers;
  if (kind === 'translate') return [1, 0, 0, 1, p, q ?? 0];
  if (kind === 'scale') return [p, 0, 0, q ?? p, 0, 0];
  if (kind === 'matrix') return [p, q ?? 0, r, s, t, u];
  const angle = (p * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  if (numbers.length < 3) return turn;
  return times(times([1, 0, 0, 1, q ?? 0, r], turn), [1, 0, 0, 1, -(q ?? 0), -r]);
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
