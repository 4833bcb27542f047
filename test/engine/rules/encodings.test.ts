import { createHash } from 'node:crypto';
import { encodedPart, isHash } from '../../../src/engine/rules/encodings/encoded-part';
import { addTo, isPayload, newRun } from '../../../src/engine/rules/encodings/encoded-run';
import { escapedBytes } from '../../../src/engine/rules/encodings/escaped-bytes';
import { looksEncoded } from '../../../src/engine/rules/encodings/looks-encoded';

/** As random as compressed bytes, and the same in every run. */
function noise(length: number, seed = 'a'): Buffer {
  const pieces = Array.from({ length: Math.ceil(length / 32) }, (_, i) =>
    createHash('sha256').update(`${seed}${i}`).digest(),
  );
  return Buffer.concat(pieces).subarray(0, length);
}

/** Digits of a number system of 32 or 85 signs, a group of bytes at a time. */
function inGroups(bytes: Buffer, size: number, signs: string, digits: number): string {
  let text = '';
  for (let at = 0; at + size <= bytes.length; at += size) {
    let value = BigInt(`0x${bytes.subarray(at, at + size).toString('hex')}`);
    let group = '';
    for (let i = 0; i < digits; i++, value /= BigInt(signs.length))
      group = signs.charAt(Number(value % BigInt(signs.length))) + group;
    text += group;
  }
  return text;
}

const base32 = (bytes: Buffer) => inGroups(bytes, 5, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 8);
const ASCII85 = Array.from({ length: 85 }, (_, i) => String.fromCharCode(33 + i)).join('');
const base85 = (bytes: Buffer) => inGroups(bytes, 4, ASCII85, 5);
const each = (bytes: Buffer, write: (byte: number) => string, between = '') =>
  Array.from(bytes, write).join(between);
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const UU_LINE = `M${'#86)C9&5F9VAI:FML;6YO<'.padEnd(60, '$Q4E)3')}`;

describe('what an encoder wrote in a line', () => {
  const sixty = noise(60).toString('base64');
  it.each([
    ['a word', sixty, 'word', sixty],
    ['a word with blanks around', `   ${sixty}\t`, 'word', sixty],
    ['four signs', 'QUJD', 'word', 'QUJD'],
    ['a line of uuencode', UU_LINE, 'uu', UU_LINE],
    ['the end of a line of a log', `10:00 DEBUG part ${sixty}`, 'tail', sixty],
    ['the end of a line, quoted', `data = "${sixty}",`, 'tail', sixty],
    [
      'a dump with its places',
      `00000010: ${'8f3a 91c0 '.repeat(5)} ..:.`,
      'hex-groups',
      '8f3a91c0'.repeat(5),
    ],
    ['pairs of digits', '8f 3a 91 c0 8f 3a 91 c0 8f', 'hex-groups', '8f3a91c08f3a91c08f'],
    ['groups of eight digits', '8f3a91c0 '.repeat(8), 'hex-groups', '8f3a91c0'.repeat(8)],
    ['groups of one width', 'QUJDxy '.repeat(8), 'groups', 'QUJDxy'.repeat(8)],
    ['groups with a shorter last', `${'QUJDxy '.repeat(8)}Zz`, 'groups', `${'QUJDxy'.repeat(8)}Zz`],
    ['a long word between signs', `<img src=(${'Ab1'.repeat(40)})>`, 'tail', 'Ab1'.repeat(40)],
    ['a line of mail that goes on', `${'=4D=61'.repeat(6)}=`, 'quoted', '4D61'.repeat(6)],
    ['Ascii85', base85(noise(80)), 'base85', base85(noise(80))],
    ['Ascii85 behind a name', `dump ${base85(noise(80))}`, 'base85', base85(noise(80))],
  ])('%s', (_, line, kind, text) => {
    expect(encodedPart(line)).toEqual({ kind, text });
  });

  it.each([
    ['three signs', 'QUJ'],
    ['a sentence', 'The table shows counts of patients by ward and year.'],
    ['seven groups', '8f 3a 91 c0 8f 3a 91'],
    ['groups of three digits', '123 456 789 123 456 789 123 456'],
    ['words of many widths', 'some words of many kinds stand in this line here'],
    ['short groups', 'abc def ghi jkl mno pqr stu vwx'],
    ['a short end', `10:00 DEBUG part ${'Ab1'.repeat(13)}`],
    ['a digest at the end', `sha256 of t.csv: ${createHash('sha256').update('t').digest('hex')}`],
    ['a short text of many signs', base85(noise(40))],
    ['a long line of prose signs', '(a).(b).(c).(d).'.repeat(10)],
    ['an address of letters alone', `https://example.org/?${'q'.repeat(30)}`],
  ])('but not %s', (_, line) => {
    expect(encodedPart(line)).toBeUndefined();
  });

  it.each([32, 40, 56, 64, 96, 128])('takes %i hexadecimal digits for a digest', (length) => {
    expect(isHash('9f'.repeat(64).slice(0, length))).toBe(true);
    expect(isHash('9f'.repeat(64).slice(0, length - 1))).toBe(false);
    expect(isHash('01'.repeat(64).slice(0, length))).toBe(false);
    expect(isHash('9g'.repeat(64).slice(0, length))).toBe(false);
  });
});

describe('signs that hold bytes', () => {
  it.each([
    ['base64', noise(300).toString('base64')],
    ['base64 for addresses', noise(300).toString('base64url')],
    ['base64 of a text', Buffer.from('patient 12, age 71, ward 4; '.repeat(10)).toString('base64')],
    ['base64url of a text', Buffer.from('patient 12, age 71, ward 4?>; '.repeat(10)).toString('base64url')],
    ['hexadecimal digits', noise(300).toString('hex')],
    ['hexadecimal digits of a text', Buffer.from('patient 12, age 71, ward 4;\n'.repeat(10)).toString('hex')],
    ['base32', base32(noise(300))],
    ['base32 of a text', base32(Buffer.from('patient 12, age 71, ward 4; '.repeat(10)))],
    ['Ascii85', base85(noise(300))],
    ['bits', '01101'.repeat(60)],
  ])('%s', (_, text) => {
    expect(looksEncoded(text)).toBe(true);
  });

  it.each([
    ['small words', 'the/quick/brown/fox/jumps/over/the/lazy/dog/'.repeat(10)],
    ['names with underscores', 'Mean_Age_Of_Ward_12_In_2019_'.repeat(12)],
    ['numbers', '0123456789'.repeat(30)],
    ['hexadecimal digits that are nearly all decimal', `${'0123456789'.repeat(30)}abcdef`],
    ['capitals', 'THE QUICK BROWN FOX'.replaceAll(' ', '').repeat(20)],
    ['one sign', 'A'.repeat(300)],
    ['a few signs of prose', 'a.b,c;d:e!'.repeat(30)],
  ])('but not %s', (_, text) => {
    expect(looksEncoded(text)).toBe(false);
  });
});

describe('a run of lines', () => {
  const run = (lines: readonly string[]) => {
    const made = newRun();
    lines.forEach((text, i) => {
      addTo(made, { kind: 'word', text }, i + 7);
    });
    return made;
  };
  const cut = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const text = noise(300).toString('base64');

  it('is a payload from the least length on, and counts its signs', () => {
    const made = run(cut(text, 60));
    expect(made).toMatchObject({ from: 7, parts: 7, length: 400, longest: 60, even: true, hashes: false });
    expect([isPayload(made, 400), isPayload(made, 401)]).toEqual([true, false]);
  });

  it('is cut evenly where it is narrow: lists of words are not', () => {
    expect(isPayload(run(cut(text, 20)), 300)).toBe(true);
    expect(isPayload(run(cut(text, 15)), 300)).toBe(false);
    const uneven = cut(text, 20).map((part, i) => part.slice(i % 3));
    expect(run(uneven).even).toBe(false);
    expect(isPayload(run(uneven), 300)).toBe(false);
    expect(isPayload(run([...cut(text, 20), 'Ab1']), 300)).toBe(true);
  });

  it('knows that all its lines are digests', () => {
    const digests = ['a', 'b', 'c'].map((one) => createHash('sha256').update(one).digest('hex'));
    expect(run(digests).hashes).toBe(true);
    expect(run([...digests, 'Ab1']).hashes).toBe(false);
  });
});

describe('bytes written one by one', () => {
  const sixty = noise(60);
  it.each([
    ['escapes', each(sixty, (byte) => `\\x${hex(byte)}`), 60],
    ['escapes of JSON', each(sixty, (byte) => `\\u00${hex(byte)}`), 60],
    ['numbers of C', each(sixty, (byte) => `0x${hex(byte)}`, ', '), 60],
    [
      'a table as mail writes it',
      each(Buffer.from('id,age\n17,34\n'.repeat(5)), (byte) => `=${hex(byte)}`),
      65,
    ],
    ['per cent signs of no text', each(sixty, (byte) => `%${hex(byte)}`), 60],
    ['sixteen marks of no width', 'Stable.\u200b\u200c'.padEnd(23, '\u200b'), 16],
  ])('%s', (_, line, bytes) => {
    expect(escapedBytes(line)).toEqual({ bytes, sure: true });
  });

  it('asks about numbers that may be numbers', () => {
    const numbers = Array.from({ length: 256 }, (_, i) => (i * 37) % 256);
    expect(escapedBytes(numbers.join(', '))).toEqual({ bytes: 256, sure: false });
    expect(escapedBytes(numbers.join(' '))).toEqual({ bytes: 256, sure: false });
    expect(escapedBytes(numbers.slice(0, 199).join(', '))).toBeUndefined();
    expect(escapedBytes([...numbers, 256].join(', '))).toBeUndefined();
    expect(escapedBytes(numbers.map((value) => value % 110).join(', '))).toBeUndefined();
    expect(escapedBytes(numbers.map((value) => Math.min(249, value)).join(', '))).toBeUndefined();
  });

  it.each([
    ['fifty-nine of them', each(noise(59), (byte) => `\\x${hex(byte)}`)],
    ['them in a long text', each(sixty, (byte) => `\\x${hex(byte)}`) + ' and words'.repeat(60)],
    ['a text of another script', encodeURIComponent('Пациенты старше семидесяти лет в палате '.repeat(3))],
    [
      'a text of another script in a mail',
      encodeURIComponent('Пациенты старше семидесяти лет в палате '.repeat(3)).replaceAll('%', '='),
    ],
    ['fifteen marks of no width', 'Stable.'.padEnd(22, '\u200b')],
    ['a family of one picture', '👨‍👩‍👧‍👦'.repeat(20)],
  ])('but not %s', (_, line) => {
    expect(escapedBytes(line)).toBeUndefined();
  });
});
