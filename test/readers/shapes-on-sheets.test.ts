import { readFile } from './blocks';
import { workbook } from './workbook';

const run = (properties: string) =>
  `<a:p><a:r><a:rPr>${properties}</a:rPr><a:t>the mayor is one</a:t></a:r></a:p>`;
const fill = (colour: string) => `<a:solidFill>${colour}</a:solidFill>`;
const rgb = (digits: string) => `<a:srgbClr val="${digits}"/>`;
const theme = (name: string, change = '') => `<a:schemeClr val="${name}">${change}</a:schemeClr>`;

async function unseenIn(
  shape: string,
  letters: string,
  named = '<xdr:cNvPr id="2" name="Box"/>',
): Promise<string[]> {
  const drawing =
    `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:nvSpPr>${named}</xdr:nvSpPr>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>${shape}</xdr:spPr>` +
    `<xdr:txBody>${run(letters)}</xdr:txBody></xdr:sp></xdr:wsDr>`;
  const { parts, lines } = await readFile(
    't.xlsx',
    await workbook({ parts: { 'xl/drawings/drawing1.xml': drawing } }),
  );
  expect(lines).toContain('the mayor is one');
  return parts.filter(({ part }) => part === 'invisible-text').map(({ text }) => text);
}

describe('the text of a box on a sheet', () => {
  it.each([
    ['white on white', fill(rgb('FFFFFF')), fill(rgb('FFFFFF'))],
    ['white on the paper of the theme', fill(theme('lt1')), fill(rgb('FFFFFF'))],
    ['of the colour of the paper on it', fill(theme('bg1')), fill(theme('bg1'))],
    ['of the colour of its box', fill(rgb('4472C4')), fill(rgb('4472C4'))],
    [
      'white on a white box with a shadow',
      `${fill(rgb('FFFFFF'))}<a:effectLst><a:outerShdw>${rgb('000000')}</a:outerShdw></a:effectLst>`,
      fill(rgb('FFFFFF')),
    ],
  ])('is not seen %s', async (_, shape, letters) => {
    expect(await unseenIn(shape, letters)).toEqual(['the mayor is one']);
  });

  it.each([
    ['black on white', fill(rgb('FFFFFF')), fill(rgb('000000'))],
    ['of no colour of its own', fill(theme('lt1')), ''],
    ['white on a dark box', fill(rgb('203864')), fill(theme('bg1'))],
    ['white on a grey of the theme', fill(theme('bg1', '<a:lumMod val="50000"/>')), fill(rgb('FFFFFF'))],
    ['white on whatever lies below', '<a:noFill/>', fill(rgb('FFFFFF'))],
  ])('is seen %s', async (_, shape, letters) => {
    expect(await unseenIn(shape, letters)).toEqual([]);
  });

  it('is not seen where its box is hidden', async () => {
    const hidden = '<xdr:cNvPr id="2" name="Box" hidden="1"/>';
    expect(await unseenIn('', '', hidden)).toEqual(['the mayor is one']);
  });
});
