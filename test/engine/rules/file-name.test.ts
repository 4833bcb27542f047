import { unsafePath } from '../../../src/engine/rules/file-name';
import { looking, messages } from './looking';

const TABLE = 'ward,n\nA,120\n';

describe('a path that some system would read as another place', () => {
  it.each([
    ['/etc/passwd', 'is a path from the root of a disk'],
    ['\\\\host\\share', 'is a path from the root of a disk'],
    ['C:tables', 'begins with a drive'],
    ['a\0b', 'has characters that cannot be seen'],
    ['a%2Fb', 'has encoded path characters'],
    ['a%5cb', 'has encoded path characters'],
    ['..', 'leads out of its folder'],
    ['a/../b', 'leads out of its folder'],
    ['./b', 'leads out of its folder'],
    ['a//b', 'has an empty part'],
    ['a\\b', 'has a backslash, which some systems read as a folder'],
    ['a./b', 'ends in a dot or a space, which some systems drop'],
    ['a ', 'ends in a dot or a space, which some systems drop'],
    ['nul', 'is a device on some systems'],
    ['x/COM1.txt', 'is a device on some systems'],
    ['x'.repeat(256), 'is longer than 255 bytes'],
    ['é'.repeat(128), 'is longer than 255 bytes'],
    ['€'.repeat(86), 'is longer than 255 bytes'],
    ['😀'.repeat(64), 'is longer than 255 bytes'],
    [`${'folder/'.repeat(146)}abc`, 'is longer than 1024 bytes with its folders'],
    [`${'é/'.repeat(341)}éé`, 'is longer than 1024 bytes with its folders'],
  ])('%j', (path, why) => {
    expect(unsafePath(path)).toBe(why);
  });

  it.each([
    ...['a/b.csv', 'a.zip!/b.csv', 'null.csv', 'con-sort.txt', 'console.log', 'a.b.c', '50%.csv', '...x'],
    ...['x'.repeat(255), 'é'.repeat(127), '€'.repeat(85), '😀'.repeat(63)],
    ...[`${'folder/'.repeat(146)}ab`, `${'é/'.repeat(341)}a`],
  ])('but not %j', (path) => {
    expect(unsafePath(path)).toBeUndefined();
  });
});

describe('file-name', () => {
  it('shows what cannot be seen in a name', async () => {
    expect(await messages('file-name', TABLE, { name: 'ta\u200bble.csv' })).toEqual([
      'The name “ta[U+200B]ble.csv” has characters that cannot be seen, so it could go astray or mislead where it is unpacked.',
    ]);
    expect(await messages('file-name', TABLE, { name: '..' })).toEqual([
      expect.stringContaining('leads out of'),
    ]);
  });

  it('cuts a long name in its message', async () => {
    const [message = ''] = await messages('file-name', TABLE, { name: `${'x'.repeat(300)}.csv` });
    expect(message).toContain(`“${'x'.repeat(200)}…”`);
  });

  it('lets go what the book allows', async () => {
    expect(await looking('file-name', TABLE, { name: 'table 1 (final).csv' })).toEqual([]);
  });
});
