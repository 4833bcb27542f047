/** Five words and more, most of them in small letters, without the signs of code: a sentence, not a name or a title. */
export function isProse(text: string): boolean {
  if (text.length < 20 || /[_{}<>=|\\]|\w\(/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length >= 5 &&
    words.filter((word) => /^\p{Ps}?['"“«]?\p{Ll}/u.test(word)).length >= words.length / 2
  );
}

/** People who tell of themselves, or of somebody near them, in the languages of the nine systems. */
const TELLS = words(
  "my, myself, me, she, he, his, her, him, husband, wife, mum, mom, i've, i'm, i'd, i ll",
  'ich, mich, mir, mein, meine, meinem, meinen, meiner, meines, mein mann, meine frau',
  "je, j'ai, j'étais, j'avais, mon, mes, moi, mari, m'a, m'ont",
  'yo, mi, mis, mí, conmigo, marido, tuve, estuve, me',
  'jo, meu, meva, meus, meves, vaig, em, marit, tinc',
  'já, jsem, jsme, mě, mně, můj, moje, mého, mám, manžel, manželka',
  'ik, mijn, mij, hij, zij, haar',
  'jeg, meg, mig, mitt, mine, han, hun, hennes, mannen min',
  'jag, mina, hon, henne',
  'minä, minun, minua, minulla, minulle, minut, mieheni, vaimoni, äitini, olin, olen, hän, hänen',
);
/** `I` also numbers phases and types: only before a small word it is a person. */
const I = /(?:^|[.,;!?"“] ?|\p{Ll} )I (?=\p{Ll})/u;
/** What staff write of a patient. */
const OF_A_PATIENT = words(
  'pt, patient, patiente, paciente, pacient, pacientka, patientin, patiënt, patiënte, pasienten, patienten, potilas',
  'client, resident, klient, cliente, c/o, asiakas, bewohner, bewohnerin',
);

function words(...lists: readonly string[]): RegExp {
  const alternatives = lists.join(', ').split(', ').join('|');
  return new RegExp(`(?<![\\p{L}\\d'’])(?:${alternatives})(?![\\p{L}\\d])`, 'iu');
}

export function isTold(text: string): boolean {
  const plain = text.replace(/’/g, "'");
  return I.test(plain) || TELLS.test(plain);
}

export function isOfPatient(text: string): boolean {
  return OF_A_PATIENT.test(text);
}
