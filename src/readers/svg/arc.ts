export interface Arc {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly radii: readonly [rx: number, ry: number];
  readonly large: boolean;
  readonly sweep: boolean;
}

/**
 * The four sides of the ellipse of a large arc, which it reaches or nearly so: programs draw circles as one or two arcs,
 * whose ends alone say little of where the circle is. Source: SVG 2, appendix B.2.4; arcs of turned ellipses are not turned.
 */
export function sidesOf({ from, to, radii: [rx, ry], large, sweep }: Arc): (readonly [number, number])[] {
  const dx = (from[0] - to[0]) / 2;
  const dy = (from[1] - to[1]) / 2;
  const off = rx * rx * dy * dy + ry * ry * dx * dx;
  if (!large || off === 0 || rx === 0 || ry === 0) return [];
  const far = Math.sqrt(Math.max(0, (rx * rx * ry * ry - off) / off)) * (sweep ? -1 : 1);
  const x = (from[0] + to[0]) / 2 + (far * rx * dy) / ry;
  const y = (from[1] + to[1]) / 2 - (far * ry * dx) / rx;
  const sides: (readonly [number, number])[] = [
    [x - rx, y],
    [x + rx, y],
    [x, y - ry],
    [x, y + ry],
  ];
  return sides;
}
