import { sheet, understandSheet } from './reading-a-table';

const described = `
      |N|평균|표준편차|최솟값|1사분위|중앙값|3사분위|최댓값
      area|308525|75.66|30.86|10.02|59.58|79.07|84.96|317.36
      floor|308525|9.39|6.31|-3.0|5.0|8.0|13.0|68.0
      age|308525|19.36|10.51|-3.0|12.0|19.0|26.0|62.0`;

describe('what describe() prints in a language that nobody taught it', () => {
  const roles = (text: string) =>
    (understandSheet(sheet(text)).tables[0]?.columns ?? []).map(({ role }) => role);

  it('is known by five figures that never fall, beside their mean', () => {
    expect(roles(described).slice(-5)).toEqual(['minimum', 'quantile', 'median', 'quantile', 'maximum']);
  });

  it('is not seen where a row falls, or where names are bands', () => {
    expect(roles(described.replace('68.0', '12.0'))).not.toContain('maximum');
    const bands = described
      .replace('최솟값', '0-4')
      .replace('1사분위', '5-9')
      .replace('중앙값', '10-14')
      .replace('3사분위', '15-19')
      .replace('최댓값', '20+');
    expect(roles(bands)).not.toContain('maximum');
  });
});
