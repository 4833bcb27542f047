/** Objects of a PDF, numbered from 1 in order; the first is the catalogue. */
export function pdfOf(objects: readonly string[], { trailer = '' } = {}): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}${xref}${tail}`, 'latin1');
}

export function stream(content: string, dictionary = ''): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** One page of 400 × 400 points in Helvetica 12, drawn by `content`. */
export function page(
  content: string,
  more: Partial<Record<'catalogue' | 'page', string>> & { objects?: string[] } = {},
) {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${more.catalogue ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R ` +
      `/Resources << /Font << /F1 5 0 R >> /Properties << /Layer 6 0 R >> >> ${more.page ?? ''} >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(more.objects ?? []),
  ]);
}

/** Text at a place, in points from the lower left corner. */
export function say(text: string, x: number, y: number, before = ''): string {
  return `BT ${before} /F1 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
}

/** The file with one object replaced by an update at its end, as an editor saves it that keeps what was there. */
export function updated(pdf: Buffer, number: number, object: string): Buffer {
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1'))?.[1] ?? '';
  const size = /\/Size (\d+)/.exec(pdf.toString('latin1'))?.[1] ?? '';
  const added = `${number} 0 obj\n${object}\nendobj\n`;
  const xref = `xref\n${number} 1\n${String(pdf.length).padStart(10, '0')} 00000 n \n`;
  const tail = `trailer\n<< /Size ${size} /Root 1 0 R /Prev ${before} >>\nstartxref\n${pdf.length + added.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`${added}${xref}${tail}`, 'latin1')]);
}
