import { audited, auditedText } from './audited';

describe('a count that was taken out is known from sums which no total is called for', () => {
  it('of a column that runs up beside the counts', () => {
    const text = (name: string) => `Shift|Patients|${name}\nDay|144|144\nEvening|[c]|151\nNight|123|274`;
    for (const name of ['Cumulative', 'Kumuliert', 'Cumulé', 'n acumulado', 'Kertymä'])
      expect(audited(text(name))).toEqual(['B3 7']);
  });

  it('of one that runs up from below, and of its own figures', () => {
    expect(audited('Age|n|Cum. n\n80+|[c]|274\n70-79|61|269\n50-69|88|208\n20-49|120|[c]')).toEqual([
      'B2 5',
      'C5 120',
    ]);
  });

  it('of one that begins anew in each group, with totals between', () => {
    expect(
      audited(
        'Town|Shift|n|Cumulative n\nHill|Day|40|40\n|Night|[c]|44\n|Total|44|\nDale|Day|[c]|6\n|Night|31|37\n|Total|37|',
      ),
    ).toEqual(['C3 4', 'C5 6']);
  });

  it('never of a column that is called so and does not run up', () => {
    expect(audited('Drug|Patients|Cumulative dose\nA|144|20\nB|[c]|151\nC|123|98')).toEqual([
      'B3 0 to Infinity',
    ]);
  });

  it('of two years, in a column that is called by both', () => {
    for (const both of ['2021-2022', '2021–22', '2021 + 2022', '2021 and 2022'])
      expect(audited(`Region|2021|2022|${both}\nNorth|187|[c]|191\nSouth|85|17|102\nEast|76|41|117`)).toEqual(
        ['C2 4'],
      );
  });

  it('of a change between two years nothing', () => {
    expect(audited('Region|2021|2022|2021-2022\nNorth|87|[c]|31\nSouth|85|17|68\nEast|76|41|35')).toEqual([
      'C2 0 to Infinity',
    ]);
  });

  it('of each variable of a banner, which all have one total', () => {
    expect(
      audited(
        '|Sex||Age|||\nTown|Men|Women|0-17|18-64|65+|Total\nHill|40|[c]|12|20|15|47\nDale|21|30|[c]|17|30|51\nAll|61|37|16|37|45|98',
      ),
    ).toEqual(['C3 7', 'D4 4']);
  });

  it('of each section of a table whose first row is all people', () => {
    expect(
      audited(
        'Characteristic|Arm A|Arm B\nTotal|98|120\nSex||\nMen|61|[c]\nWomen|37|117\nAge||\nYoung|16|20\nOld|82|100',
      ),
    ).toEqual(['C4 3']);
  });

  it('of each section beside one that shows how many all are, which no word calls a total', () => {
    expect(
      audited(
        'Characteristic|Arm A|Arm B\nN|98|120\nSex||\nMen|61|71\nWomen|37|49\nAge||\nYoung|16|<5\nMiddle|<5|31\nOld|79|[c]',
      ),
    ).toEqual(['C7 1 to 4', 'B8 3', 'C9 85 to 88']);
  });

  it('of no section where nothing shows that its first line counts them', () => {
    expect(
      audited(
        'Characteristic|Arm A|Arm B\nVisits|98|120\nSex||\nMen|61|71\nWomen|30|40\nAge||\nYoung|16|<5\nMiddle|[c]|31\nOld|69|75',
      ),
    ).toEqual(['C7 1 to 4', 'B8 0 to Infinity']);
  });

  it('of three years of which one is missing in each row', () => {
    expect(
      audited(
        'Region|2019|2020|2021|2019-2021\nNorth|162|[c]|[c]|171\nSouth|[c]|176|40|252\nEast|57|[c]|196|284',
      ),
    ).toEqual(['C2 0 to 9', 'D2 0 to 9', 'B3 36', 'C4 31']);
  });

  it('but not of a variable of which some people are in no category', () => {
    expect(
      audited(
        '|Sex||Age|||\nTown|Men|Women|0-17|18-64|65+|Total\nHill|40|7|12|20|13|47\nDale|21|30|[c]|17|29|51\nAll|61|37|16|37|42|98',
      ),
    ).toEqual(['D4 4']);
  });
});

describe('what stands for a count that was taken out', () => {
  it('is a range among counts, and says its ends', () => {
    expect(audited('Region|Men|Women|Total\nNorth|1–4|1–4|7\nSouth|52|61|113\nEast|40|33|73')).toEqual([
      'B2 3 to 4',
      'C2 3 to 4',
    ]);
  });

  it('is a range in the first row as well, which names no columns', () => {
    expect(
      auditedText(
        '\n| Town | Sex | Patients |\n|---|---|---:|\n| Hill | Men | 1–4 |\n| Hill | Women | 44 |\n| Hill | Total | 47 |\n| Dale | Men | 1–4 |\n| Dale | Women | 90 |\n| Dale | Total | 92 |',
        'md',
      ),
    ).toEqual(['line 3 3', 'line 6 2']);
  });

  it('is a sign that Markdown or LaTeX writes with a stroke', () => {
    expect(
      auditedText(
        '\n| Town | 2021 | 2022 |\n|---|---:|---:|\n| Hill | \\* | 31 |\n| Dale | 44 | 52 |\n| Total | 47 | 83 |',
        'md',
      ),
    ).toEqual(['line 3 3']);
    expect(
      auditedText(
        '\n\\begin{tabular}{lrr}\nTown & Men & Women \\\\\nHill & \\$ & 31 \\\\\nDale & 44 & 52 \\\\\nTotal & 47 & 83 \\\\\n\\end{tabular}',
        'tex',
      ),
    ).toEqual(['line 3 3']);
  });
});
