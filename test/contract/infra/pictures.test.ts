import sharp from 'sharp';
import { page, say } from '../../readers/a-pdf';
import { aFolder } from './a-folder';
import { aScanner } from './a-scanner';

/** Share of the picture's pixels that are darker than half grey. */
async function inkOf(picture: Buffer | undefined): Promise<number> {
  const { channels } = await sharp(picture).greyscale().threshold(128).stats();
  return 1 - (channels[0]?.mean ?? 255) / 255;
}

describe('pictures of pages', () => {
  it('are drawn anew: pixels on white, with nothing of the file left in them', async () => {
    const { scan, put, pictures } = await aScanner(aFolder());
    const covered = page(`${say('Anna Roth', 50, 300)}0 g 45 295 100 20 re f\n`);
    const order = put('report.pdf', covered);
    await scan(order);
    expect(await pictures.pages(order.sha256, 'pdf')).toEqual([
      { page: 1, width: 1240, height: 1240, pageWidth: 400, missing: '' },
    ]);
    const picture = await pictures.picture(order.sha256, 'pdf', 1);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 1240, hasAlpha: false });
    expect(picture?.includes('Anna Roth')).toBe(false);
    expect(await inkOf(picture)).toBeCloseTo((100 * 20) / (400 * 400), 2);
  });

  it('leave out what a photo says of itself', async () => {
    const { scan, put, pictures } = await aScanner(aFolder());
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
      .withExif({ IFD0: { Artist: 'Anna Roth' } })
      .jpeg()
      .toBuffer();
    const order = put('photo.jpg', photo);
    await scan(order);
    const picture = await pictures.picture(order.sha256, 'jpeg', 1);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 60, height: 40 });
    expect(picture?.includes('Anna Roth')).toBe(false);
  });

  it('say of a page that cannot be drawn why, and are none for what is no page', async () => {
    const { scan, put, pictures } = await aScanner(aFolder());
    const broken = put('broken.pdf', Buffer.from('%PDF-1.7\nnothing of the kind'));
    await scan(broken);
    const [only] = (await pictures.pages(broken.sha256, 'pdf')) ?? [];
    expect(only?.missing).toContain('no whole PDF');
    expect(await pictures.picture(broken.sha256, 'pdf', 1)).toBeUndefined();
    const table = put('t.csv', 'a,b\n1,2\n');
    await scan(table);
    expect(await pictures.pages(table.sha256, 'csv')).toBeUndefined();
  });
});
