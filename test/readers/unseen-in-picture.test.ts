import sharp from 'sharp';
import { readFile } from './blocks';

const [WIDTH, HEIGHT] = [420, 160];
const said = 'Patient Karl Iversen';
/** A program does not read every word. */
const READ: unknown = expect.stringContaining('Patient');

/** Letters on paper, with a dark bar that is seen. */
function drawn(look: { readonly paper: string; readonly letters: string; readonly bar?: string }) {
  const { paper, letters, bar = '#3060a0' } = look;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
    `<rect width="100%" height="100%" fill="${paper}"/><rect x="20" y="90" width="200" height="50" fill="${bar}"/>` +
    `<text x="20" y="50" font-size="30" font-family="sans-serif" fill="${letters}">${said}</text></svg>`;
  return sharp(Buffer.from(svg));
}

/** The same letters where the picture is clear as glass. */
async function clear(letters: readonly [number, number, number]): Promise<Buffer> {
  const grey = await drawn({ paper: '#ffffff', letters: '#000000', bar: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer();
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1)
    pixels.set([...((grey[at] ?? 0) < 128 ? letters : [255, 255, 255]), 0], at * 4);
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
    .png()
    .toBuffer();
}

async function unseenIn(name: string, bytes: Buffer): Promise<string[]> {
  const { parts } = await readFile(name, bytes);
  return parts.filter(({ part }) => part === 'invisible-text').map(({ text }) => text);
}

describe('text in a picture that no eye sees', () => {
  it.each([
    ['three greys off the paper', { paper: '#fafafa', letters: '#f7f7f7' }],
    ['nearly of the colour of a dark paper', { paper: '#203864', letters: '#243c68' }],
  ])('is read: %s', async (_, look) => {
    expect(await unseenIn('t.png', await drawn(look).png().toBuffer())).toEqual([READ]);
  });

  it('is read where all is clear as glass, by the colours below', async () => {
    const bytes = await clear([0, 0, 0]);
    const { texts } = await readFile('t.png', bytes);
    expect(texts).toMatchObject([{ place: { part: 'unseen in the picture' }, lines: [READ] }]);
    expect(await unseenIn('t.png', await clear([255, 255, 255]))).toEqual([]);
  });

  it('is none where it is seen, also with the shades that packing leaves around letters', async () => {
    const seen = drawn({ paper: '#fafafa', letters: '#202020' });
    expect(await unseenIn('t.png', await seen.clone().png().toBuffer())).toEqual([]);
    expect(await unseenIn('t.jpg', await seen.clone().jpeg({ quality: 55 }).toBuffer())).toEqual([]);
  });

  it('is no shade', async () => {
    const shade =
      '<linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#f0f0f0"/></linearGradient>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">${shade}<rect width="300" height="200" fill="url(#g)"/></svg>`;
    expect(await unseenIn('t.png', await sharp(Buffer.from(svg)).png().toBuffer())).toEqual([]);
  });
});
