import { sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

describe('what a program was set to', () => {
  it.each([
    [
      'a section of thresholds',
      'model:\n  depth: 3\n  trees: 500\nthresholds:\n  small_count: 8\n  round_to: 5\n',
    ],
    [
      'sections with keys of their own',
      'control:\n  min_cell_count: 5\n  k: 3\nsample:\n  n_min: 8\n  seed: 4\n',
    ],
    [
      'a list of steps',
      '- name: clean\n  min_rows: 3\n  timeout: 9\n- name: fit\n  min_rows: 4\n  timeout: 5\n',
    ],
  ])('counts nobody in %s', (_, yaml) => {
    const found = understandText(yaml, 'yaml');
    expect(smallCounts(found)).toEqual([]);
    expect(found.tables.flatMap(({ cells }) => cells.map(({ role }) => role))).not.toContain('minimum');
  });

  it.each([
    'parameter|value\nmin_cell_count|5\nseed|42\nthreshold|8\nk_anonymity|3',
    'Einstellung|Wert\nMindestfallzahl|5\nSchwellenwert|3\nRundungsbasis|5',
    'asetus|arvo\nraja-arvo|5\npyöristys|3',
    'paramètre|valeur\nseuil|5\narrondi|3',
  ])('counts nobody in rows', (table) => {
    expect(smallCounts(understandSheet(sheet(table)))).toEqual([]);
  });

  it('is told from people by the whole name', () => {
    const table = sheet(`
      group|people
      below the limit of detection|7
      threshold passed|61`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
    const values = '{"smoking": {"never": 120, "current": 7}, "sex": {"M": 66, "F": 61}}';
    expect(smallCounts(understandText(values, 'json'))).toEqual([7]);
  });
});
