import { digitsOf, named, type Scheme } from './scheme';

const email: Scheme = {
  id: 'email',
  name: 'an e-mail address',
  words: named('e-?mail', 'mail', 'correo', 'courriel', 'sähköposti', 'epost'),
  // The host is bounded label by label, so that a long run of dots cannot be tried in many ways. What stands before the host
  // of an address (`postgres://me:word@host`) is a password, and `secret`'s.
  pattern:
    /(?<!:\/\/[^\s:/@]{0,64}:)(?<![\p{L}\d.!#$%&'*+/=?^_`{|}~@-])[\p{L}\d!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[\p{L}\d!#$%&'*+/=?^_`{|}~-]{1,64}){0,5}@[\p{L}\d](?:[\p{L}\d-]{0,62})(?:\.[\p{L}\d][\p{L}\d-]{0,62}){1,6}/giu,
  leastDigits: 0,
  needs: /@/,
  fits: (written) => /\.\p{L}{2,24}$/u.test(written),
  // `text@gutter.pad` of R is a part of an object; who it is that a house of its own calls `anna@host.ward`, nobody can tell.
  alone: (written) => (TOP_LEVEL.test(written) ? 'flagged' : 'unsure'),
  chance: 0,
};

/** Top-level domains: of countries, and those that people and houses have. */
const TOP_LEVEL = new RegExp(
  `\\.(?:\\p{L}{2}|xn--[a-z\\d-]{2,40}|${[
    'com|org|net|edu|gov|mil|int|info|biz|name|pro|coop|aero|museum|jobs|mobi|tel|post|asia|cat|arpa',
    'health|healthcare|care|clinic|doctor|dentist|dental|hospital|medical|pharmacy|surgery|vet|hiv|bio',
    'academy|university|college|school|education|institute|foundation|ngo|ong|science|training|courses',
    'app|dev|tech|cloud|email|online|site|website|xyz|blog|page|live|life|world|global|group|company|agency|network',
    'systems|solutions|services|support|center|digital|software|studio|work|works|team|email|mail|zone|space|club|shop|store',
    'berlin|hamburg|koeln|cologne|bayern|nrw|ruhr|saarland|wien|tirol|paris|alsace|bzh|corsica|london|scot|wales|cymru|irish',
    'amsterdam|frl|brussels|vlaanderen|gent|madrid|barcelona|gal|eus|swiss|zuerich|stockholm|istanbul|moscow|nyc|boston',
    'example|test|invalid|localhost|local|lan|intern|internal|intra|corp|home',
  ].join('|')})$`,
  'iu',
);

/** Country codes of the ITU (E.164). */
const COUNTRY_CODES =
  /^(?:1|7|2[07]|3[0123469]|4[013456789]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[12345689]\d|3[578]\d|42[0138]|50\d|59\d|6[789]\d|8[05678]\d|96\d|97[0-79]|99[2-8])/;

const international: Scheme = {
  id: 'phone',
  name: 'a telephone number',
  words: named(
    'phone',
    'tele(?:phone|fon|fono|foon)',
    'tel',
    'telefonn(?:umme)?r',
    'mobile?',
    'mobiln(?:umme)?r',
    'puhelin',
    'handy',
    'fax',
    'call',
    'telèfon',
    'téléphone',
  ),
  pattern:
    /(?<![\p{L}\d+]|\d[.,])(?:\+|00)[1-9]\d{0,2}(?:[ .\-/]{0,2}\(?\d{1,5}\)?){1,6}(?![\p{L}\d]|[.,]\d)/gu,
  leastDigits: 8,
  needs: /\+|(?:^|\D)00[1-9]/,
  fits(written) {
    const digits = digitsOf(written).replace(/^00/, '');
    return digits.length >= 8 && digits.length <= 15 && COUNTRY_CODES.test(digits);
  },
  alone: (written) => (written.startsWith('+') ? 'flagged' : 'none'),
  chance: 0.5,
};

/** A national number needs its separators: without them any number that begins with 0 would be one. */
const national: Scheme = {
  ...international,
  pattern:
    /(?<![\p{L}\d.,+-])(?:\(?0\d{1,4}\)?[ \-/]\d{2,4}(?:[ -]\d{2,4}){0,3}|\(?[2-9]\d{2}\)?[ -][2-9]\d{2}-\d{4})(?![\p{L}\d]|[.,:/-]\d)/gu,
  leastDigits: 9,
  needs: /[ \-/]\d{2,4}/,
  fits(written) {
    const digits = digitsOf(written);
    return digits.length >= 9 && digits.length <= 12 && !/^\d{1,2}[-/]\d{1,2}[-/]\d{4}/.test(written);
  },
  alone: () => 'unsure',
};

export const CONTACT: readonly Scheme[] = [email, international, national];
