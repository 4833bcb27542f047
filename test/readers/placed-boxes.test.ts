import { readFile } from './blocks';

const marksOf = async (boxes: readonly string[]) =>
  (await readFile('t.html', `<div style="position:relative">${boxes.join('')}</div>`)).marks;

const places = Array.from({ length: 40 }, (_, i) => [(i * 37) % 211, (i * 53) % 197] as const);

describe('boxes that a page places one by one', () => {
  it('are the points of a plot', async () => {
    const byPlace = places.map(
      ([x, y]) => `<i style="position:absolute; left:${x}px; top:${y}px; width:3px; height:3px"></i>`,
    );
    const byMove = places.map(
      ([x, y]) => `<i style="transform: translate(${x}px, ${y}px); width: 4px; height: 4px"></i>`,
    );
    expect(await marksOf(byPlace)).toMatchObject([{ anchor: { part: 'boxes' }, marks: 40 }]);
    expect(await marksOf(byMove)).toMatchObject([{ anchor: { part: 'boxes' }, marks: 40 }]);
  });

  it('but not tiles, large ones, or a few', async () => {
    const box = (x: number, y: number, side: number) =>
      `<i style="position:absolute;left:${x}px;top:${y}px;width:${side}px;height:${side}px"></i>`;
    expect(await marksOf(places.map((_, i) => box((i % 8) * 10, Math.floor(i / 8) * 10, 9)))).toEqual([]);
    expect(await marksOf(places.map(([x, y]) => box(x, y, 60)))).toEqual([]);
    expect(await marksOf(places.slice(0, 5).map(([x, y]) => box(x, y, 4)))).toEqual([]);
  });
});
