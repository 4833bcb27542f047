import sharp from 'sharp';
import { page, say, stream, updated } from '../../readers/a-pdf';
import { emfBytes, emfPlusText, emfSmallText, emfText, wmfBytes } from '../../readers/metafile-bytes';
import { COUNTS, sample, type Sample } from './sample';

const TEXT = COUNTS.map((row, y) => row.map((cell, x) => say(cell, 40 + 90 * x, 340 - 16 * y)).join('')).join(
  '',
);

/** Forms, scripts, attachments, layers, remarks, hidden text, drawings, a picture, an older version. */
function busyPdf(): Buffer {
  const whole = page(
    `${TEXT}${say('unseen', 40, 200, '3 Tr')}/OC /Layer BDC ${say('layer', 40, 180)}EMC\n0 g 40 100 9 9 re f 60 100 m 70 110 l S BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI\n`,
    {
      catalogue:
        '/Names << /EmbeddedFiles << /Names [(a.csv) 7 0 R] >> >> /OpenAction << /S /JavaScript /JS (go\\(\\)) >> /AcroForm << /Fields [9 0 R] >>',
      page: '/Annots [9 0 R 10 0 R]',
      objects: [
        '<< /Type /OCG /Name (Layer) >>',
        '<< /Type /Filespec /F (a.csv) /EF << /F 8 0 R >> >>',
        stream('region,people\nNorth,120\nSouth,215\n', '/Type /EmbeddedFile'),
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /V (value) /Rect [10 10 90 30] >>',
        '<< /Type /Annot /Subtype /Text /Contents (a remark) /Rect [10 40 90 60] >>',
      ],
    },
  );
  return updated(whole, 4, stream(TEXT));
}

const picture = () => sharp({ create: { width: 30, height: 26, channels: 3, background: '#fff' } });
const PROPERTIES = { IFD0: { Artist: 'A', ImageDescription: 'd' }, IFD3: { GPSLatitudeRef: 'N' } };
/** Too small to hold a word, so that most runs do without reading text in pictures, which takes long. */
const tiny = () => sharp({ create: { width: 18, height: 12, channels: 3, background: '#7a9' } });

/** Pages and pictures. */
export const DOCUMENTS: readonly Sample[] = [
  { name: 'a.pdf', make: () => page(TEXT) },
  { name: 'busy.pdf', make: busyPdf },
  { name: 'a.png', make: () => tiny().png().toBuffer() },
  { name: 'large.png', make: () => picture().png().toBuffer() },
  { name: 'a.jpg', make: () => tiny().withExif(PROPERTIES).jpeg().toBuffer() },
  { name: 'a.gif', make: () => tiny().gif().toBuffer() },
  { name: 'a.webp', make: () => tiny().webp().toBuffer() },
  sample(
    'a.emf',
    emfBytes([emfText('Region', 10), emfText('3', 10, 'latin1'), emfSmallText('b', 30), emfPlusText('c')]),
  ),
  sample('a.wmf', wmfBytes(['Region', 'Visits'])),
  { name: 'a.tif', make: () => tiny().withExif(PROPERTIES).tiff().toBuffer() },
];
