import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

describe('loading pdf.js', () => {
  it('leaves what is V8’s as it was', () => {
    const built = join(__dirname, '../../dist/readers/pdf/load-pdfjs.js');
    const script = `const { push } = Array.prototype; require(${JSON.stringify(built)}).loadPdfJs();
      console.log(push === Array.prototype.push)`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('true\n');
  });
});
