import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfOf, stream } from './a-pdf';

describe('loading pdf.js', () => {
  it('leaves what is V8’s as it was', () => {
    const built = join(__dirname, '../../dist/readers/pdf/load-pdfjs.js');
    const script = `const builtIns = () => [Array.prototype.push, JSON.parse, JSON.stringify, Function.prototype.toString];
      const own = builtIns();
      require(${JSON.stringify(built)}).loadPdfJs();
      console.log(builtIns().every((one, at) => one === own[at]))`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('true\n');
  });

  it('loads no canvas, which only who draws a page needs, and then has', () => {
    const built = join(__dirname, '../../dist/readers/pdf');
    const script = `
      const has = () => Object.keys(require.cache).some((path) => /canvas.index\\.js$/.test(path));
      const { pdfjs } = require(${JSON.stringify(join(built, 'load-pdfjs.js'))}).loadPdfJs();
      console.log(has(), pdfjs.version !== undefined);
      const path = new Path2D();
      path.rect(0, 0, 2, 2);
      console.log(has(), new ImageData(2, 3).height, new DOMMatrix([2, 0, 0, 2, 0, 0]).a);`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe(
      'false true\ntrue 3 2\n',
    );
  });

  it('in the packed check, which is a script, still reads pictures on pages', () => {
    const side = 30;
    const picture = stream(
      'ab '.repeat(side * side),
      `/Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent 8 /ColorSpace /DeviceRGB`,
    );
    const pdf = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream('90 0 0 90 5 5 cm /X Do'),
      picture,
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'sluice-packed-'));
    try {
      writeFileSync(join(folder, 't.pdf'), pdf);
      const main = join(__dirname, '../../dist/cli/main.js');
      const flags = ['check', join(folder, 't.pdf'), '--format', 'json', '--fail-on', 'never'];
      const report = execFileSync(process.execPath, [main, ...flags], { encoding: 'utf8' });
      expect(report).not.toContain('is damaged');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
