import { page, say } from '../readers/a-pdf';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

const LANDSCAPE = Buffer.from(
  page(say('Table 1', 50, 200))
    .toString('latin1')
    .replace('[0 0 400 400]', '[0 0 400 300]'),
  'latin1',
);

describe('pages of a PDF, as a reviewer sees them', () => {
  let airlock: Airlock;
  let address: string;
  let tableAddress: string;
  let request: ARequest;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock, {
      'paper.pdf': LANDSCAPE,
      't.csv': CLEAN,
    });
    const addressOf = async (path: string) => `${request.path}/files/${(await request.file(path, 'c1')).id}`;
    address = await addressOf('paper.pdf');
    tableAddress = await addressOf('t.csv');
  });
  afterAll(() => airlock.closes());

  it('stand on the page of the file, with words for who cannot see them', async () => {
    const { text } = await must(200, airlock.who('c1').opens(address));
    expect(text).toContain(`src="${address}/pictures/1"`);
    expect(text).toMatch(/alt="Page 1 of paper\.pdf/);
    expect((await must(200, airlock.who('c1').opens(tableAddress))).text).not.toContain('/pictures/');
  });

  it('come as WebP that nothing can run in and no browser keeps, to those alone who may see the file', async () => {
    const answer = await must(200, airlock.who('c1').downloads(`${address}/pictures/1`));
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(Buffer.isBuffer(answer.body) && answer.body.toString('latin1', 8, 12)).toBe('WEBP');
    await must(404, airlock.who('c1').gets(`${address}/pictures/2`));
    await must(404, airlock.who('c1').gets(`${tableAddress}/pictures/1`));
    expect((await airlock.who('x').gets(`${address}/pictures/1`)).status).toBeGreaterThanOrEqual(401);
  });

  it('a part of a page that is talked about is framed on it, and frame and thread lead to each other', async () => {
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    const { id: fileId } = await request.file('paper.pdf', 'c1');
    for (const place of ['page 1 at 10,20 to 60,40', 'page 2 at 10,20 to 60,40', 'page 1'])
      await must(
        204,
        airlock.who('c1').posts(`${request.path}/comments`, {
          ...{ fileId, place, visibility: 'checkers', text: `Who is on ${place}?` },
        }),
      );
    const { text } = await must(200, airlock.who('c1').opens(address));
    const frames = [...text.matchAll(/<a id="region-([^"]+)" href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(frames.map(([, id, href, label]) => [href, label, text.includes(`#region-${id}"`)])).toEqual([
      [`#thread-${frames[0]?.[1]}`, 'Carla One on page 1 at 10,20 to 60,40', true],
    ]);
    const [, wide = '', high = '', ...corners] =
      /<svg class="page-picture-places page-picture-talk" viewBox="0 0 (\S+) (\S+)"[^]*?<rect [^>]*x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)"/.exec(
        text,
      ) ?? [];
    const [width, height] = [Number(wide), Number(high)];
    const drawn = [0.1 * width, 0.2 * height, 0.5 * width, 0.2 * height];
    expect(corners.map(Number)).toEqual(drawn.map((length) => expect.closeTo(length) as unknown));
    expect((await airlock.who('c2').opens(address)).text).not.toContain('id="region-');
  });
});
