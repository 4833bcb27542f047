import { page, say } from '../readers/a-pdf';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('pages of a PDF, as a reviewer sees them', () => {
  let airlock: Airlock;
  let address: string;
  let tableAddress: string;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    const request = await ARequest.submitted(airlock, {
      'paper.pdf': page(say('Table 1', 50, 300)),
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
});
