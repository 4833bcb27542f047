import { age, dateTime } from '../../src/web/words/moments';
import { inZone } from '../../src/web/words/readers-zone';
import { bytesInWords, counted, grouped, percentage } from '../../src/web/words/numbers';

const THIN = '\u202f';

describe('numbers and times as pages show them', () => {
  it('groups digits with thin spaces', () => {
    expect(grouped(999)).toBe('999');
    expect(grouped(1234567)).toBe(`1${THIN}234${THIN}567`);
    expect(grouped(1234.56)).toBe(`1${THIN}234.56`);
    expect(counted(1, 'file')).toBe('1 file');
    expect(counted(0, 'file')).toBe('0 files');
  });

  it('says bytes in units of a thousand, as rulebooks do', () => {
    expect(bytesInWords(812)).toBe(`812${THIN}B`);
    expect(bytesInWords(999_999)).toBe(`1${THIN}MB`);
    expect(bytesInWords(20_000_000)).toBe(`20${THIN}MB`);
  });

  it('says a share in percent, and never rounds it to what is allowed', () => {
    expect([0.083, 0.5, 0.99996, 1].map(percentage)).toEqual([
      `8.3${THIN}%`,
      `50${THIN}%`,
      `99.996${THIN}%`,
      `100${THIN}%`,
    ]);
  });

  it('says an age in one unit', () => {
    const now = new Date('2026-11-24T12:00:00Z');
    const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    expect([0, 5, 120, 47 * 60, 48 * 60].map((minutes) => age(before(minutes), now))).toEqual([
      'now',
      '5 min',
      '2 h',
      '47 h',
      '2 d',
    ]);
  });

  it('writes dates without doubt about day and month', () => {
    expect(dateTime(new Date(2026, 8, 3, 4, 5))).toBe('3 Sep 2026, 04:05');
  });

  it('tells the clock of whoever reads, also on the other side of midnight', () => {
    const at = new Date('2026-01-31T22:30:00Z');
    expect(inZone('Europe/Helsinki', () => dateTime(at))).toBe('1 Feb 2026, 00:30');
    expect(inZone('America/Los_Angeles', () => dateTime(at))).toBe('31 Jan 2026, 14:30');
    for (const none of ['Middle/Earth', '', undefined, {}, 'x'.repeat(5000)])
      expect(inZone(none, () => dateTime(at))).toBe(dateTime(at));
  });
});
