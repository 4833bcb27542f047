import { called } from './called';
import type { PlaceKind } from './place-kind';

const NUMBER = String.raw`\d{1,4} ?[a-zA-Z]?`;
const NAME = String.raw`\p{L}[\p{L}.'’ -]{1,40}`;

/** The number comes last: German, Dutch, Nordic, Finnish and Czech streets end in a word for street. */
const STREET_LAST = String.raw`^${NAME}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ufer|straat|laan|plein|kade|gracht|dijk|gata|gatan|vägen|väg|gränd|gate|gaten|veien|vei|vej|gade|plass|katu|tie|kuja|polku|kaari|ulice|třída|náměstí) ${NUMBER}(?!\p{L})`;
/** The word for street comes first, the number last: Spanish, Catalan, Czech, Italian, Portuguese. */
const STREET_FIRST = String.raw`^(?:calle|c/|avenida|avda\.?|plaza|paseo|carrer|plaça|passeig|rambla|via|rua|ul\.|nám\.) ?${NAME}[, ]{1,3}(?:n[.º°]{0,2} ?)?${NUMBER}(?!\p{L})`;
/** The number comes first: French and English. */
const NUMBER_FIRST = String.raw`^${NUMBER}(?: bis| ter)?,? (?:(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|route|quai|cours)[ ']|${NAME} (?:street|st|road|rd|avenue|ave|lane|drive|close|court|way|place|terrace|gardens|crescent|square|hill|row|grove|blvd)(?!\p{L}))`;

export const ADDRESS: PlaceKind = {
  level: 'address',
  what: 'addresses',
  names: called(
    'address, addresses, home address, street address, street, adresse, anschrift, strasse, direccion, domicilio, adreca',
    'adres, adresa, adress, gateadresse, osoite, katuosoite, gatuadress, bydliste, woonadres, voie',
  ),
  alone: new RegExp(`${STREET_LAST}|${STREET_FIRST}|${NUMBER_FIRST}`, 'iu'),
  named: /^(?=.*\d)(?=.*\p{L}{3})[^@:]{6,120}$/u,
};
