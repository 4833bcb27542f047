import { replacedFields } from '../../src/readers/csv/replaced-fields';

const TEXT = 'Region;Women;"Men"\r\nHarwell;112;"1;40"\r\nSefton;4;"88"\r\n';

describe('a delimited text with other words in some fields', () => {
  it('keeps every other byte, and quotes what needs quotes', () => {
    const fields = [
      { row: 2, column: 1, word: 'Harwell; new' },
      { row: 3, column: 3, word: '[c]' },
    ];
    expect(replacedFields(TEXT, ';', { fields })).toBe(
      'Region;Women;"Men"\r\n"Harwell; new";112;"1;40"\r\nSefton;4;"[c]"\r\n',
    );
  });

  it('goes on without records and columns', () => {
    expect(replacedFields(TEXT, ';', { fields: [], rows: [2] })).toBe(
      'Region;Women;"Men"\r\nSefton;4;"88"\r\n',
    );
    expect(replacedFields(TEXT, ';', { fields: [], columns: [1] })).toBe(
      'Women;"Men"\r\n112;"1;40"\r\n4;"88"\r\n',
    );
    expect(replacedFields(TEXT, ';', { fields: [], columns: [3] })).toBe(
      'Region;Women\r\nHarwell;112\r\nSefton;4\r\n',
    );
  });

  it('leaves empty fields and a missing last line end as they are', () => {
    const text = 'a,,\n\n,,b,';
    expect(replacedFields(text, ',', { fields: [] })).toBe(text);
    expect(replacedFields(text, ',', { fields: [], columns: [2] })).toBe('a,\n\n,b,');
  });
});
