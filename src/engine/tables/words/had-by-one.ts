import { remembered } from '../../model/remembered';

/**
 * What one person has a number of, in the languages of the systems we serve, without accents. `Antal besök` over 0, 1, 2
 * and 3 names the rows as an age does; it counts nobody.
 */
const THINGS = [
  'children|siblings|visits|consultations|comorbidities|diseases|conditions|diagnoses|medications|medicines|drugs|pregnancies|cigarettes|attempts|falls',
  'kinder|geschwister|arztbesuche|besuche|konsultationen|vorerkrankungen|erkrankungen|diagnosen|medikamente|schwangerschaften|zigaretten|begleiterkrankungen|haushaltsmitglieder|sturze',
  'enfants|freres et soeurs|visites|consultations|comorbidites|maladies|diagnostics|medicaments|grossesses|cigarettes|pathologies|chutes|personnes dans le menage|personnes du menage',
  'hijos|hermanos|visitas|consultas|comorbilidades|enfermedades|diagnosticos|medicamentos|farmacos|embarazos|cigarrillos|caidas|personas en el hogar|miembros del hogar',
  'fills|germans|visites|consultes|comorbiditats|malalties|diagnostics|medicaments|farmacs|embarassos|cigarretes|caigudes|persones a la llar|membres de la llar',
  'deti|sourozencu|navstev|onemocneni|nemoci|diagnoz|leku|tehotenstvi|cigaret|komorbidit|padu|osob v domacnosti|clenu domacnosti',
  'kinderen|broers en zussen|bezoeken|consulten|aandoeningen|ziekten|diagnosen|medicijnen|geneesmiddelen|zwangerschappen|sigaretten|comorbiditeiten|personen in het huishouden',
  'barn|born|sosken|syskon|besok|besog|konsultasjoner|konsultationer|sykdommer|sjukdomar|sygdomme|diagnoser|legemidler|lakemedel|medisiner|svangerskap|graviditeter|sigaretter|cigaretter|personer i husholdningen|personer i hushallet|familiemedlemmer',
];
const NUMBER =
  '(?:number of|no of|num of|anzahl|anz|zahl der|nombre (?:de|d)|nbr?e?(?: de| d)?|n ?[ºo]? ?(?:de|d)|num(?:ero)? de|nre de|pocet|aantal|antall?|ant)';
/** Finnish says whose number it is before the number. */
const FINNISH =
  '(?:lasten|sisarusten|kayntien|sairauksien|diagnoosien|laakkeiden|raskauksien|savukkeiden|perheenjasenten) (?:lukumaara|maara|lkm)';

let pattern: RegExp | undefined;

/** @param phrase a whole name as `wordsOf` gives it, joined by blanks */
export const isHadByOne = remembered((phrase) => {
  pattern ??= new RegExp(`^(?:${NUMBER} (?:${THINGS.join('|')})|${FINNISH})$`);
  return pattern.test(phrase);
});

/** `mitjana de visites`, `mean falls`: a name that ends in what one person has a number of. @param words as `wordsOf` gives them */
export function endsInThingHad(words: readonly string[]): boolean {
  return [1, 2, 3].some(
    (count) => count <= words.length && isHadByOne(`number of ${words.slice(-count).join(' ')}`),
  );
}
