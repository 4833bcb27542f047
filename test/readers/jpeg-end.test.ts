import sharp from 'sharp';
import { readFile } from './blocks';

describe('the end of a jpeg', () => {
  it.each([0, 1, 5])(
    'is found with %i bytes after it, as Word leaves them after its thumbnails',
    async (after) => {
      const create = { width: 8, height: 8, channels: 3 as const, background: '#ffffff' };
      const whole = await sharp({ create }).jpeg().toBuffer();
      const { unread } = await readFile('t.jpeg', Buffer.concat([whole, Buffer.alloc(after)]));
      expect(unread.filter(({ cause }) => cause === 'broken')).toEqual([]);
    },
  );
});
