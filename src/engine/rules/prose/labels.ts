import type { ColumnProfile, GridProfile } from '../../tables/profile';
import type { Role } from '../../tables/roles';

/** A codebook: a column of other names says what each text defines. */
export function isDefined(column: ColumnProfile, { columns }: GridProfile): boolean {
  return columns.some(({ line }) => line !== column.line && DEFINES.test(line.name));
}

const DEFINES =
  /^(?:variables?|items?|fields?|columns?|names?|codes?|merkmal|feld|champ|nom|campo|variabel|muuttuja|proměnná|code ?name)$/i;

/** Statements of a questionnaire label rows of figures; what people said stands beside them. */
export function isLabel(column: ColumnProfile, { columns }: GridProfile): boolean {
  if (columns[0] !== column || ANSWER.test(column.line.name)) return false;
  const others = columns.slice(1).map(({ line }) => line);
  return (
    others.some(({ role }) => FIGURES.has(role)) ||
    (STATEMENT.test(column.line.name) && others.some(({ type }) => type === 'number'))
  );
}

/** No statements of a questionnaire: what was said to them. */
const ANSWER =
  /^(?:answers?|responses?|quot(?:e|ation)s?|verbatim|antwort(?:en)?|zitate?|réponses?|verbatims?|citations?|respuestas?|citas?|respost(?:a|es)|cites?|odpověď|odpovědi|citát|antwoord(?:en)?|citaat|citaten|svar|sitat(?:er)?|citat|vastaus|vastaukset|lainaus)$/iu;

const STATEMENT =
  /^(?:items?|statements?|questions?|aussagen?|fragen?|énoncés?|afirmaci(?:ón|ones)|ítems?|afirmaci(?:ó|ons)|položk[ay]|výroky?|stelling(?:en)?|utsagn|påstand(?:er)?|påståenden?|väittämät?)$/iu;

const FIGURES: ReadonlySet<Role> = new Set<Role>([
  ...([
    'count',
    'percentage',
    'mean',
    'sd',
    'median',
    'coefficient',
    'correlation',
    'p-value',
    'rate',
    'quantile',
  ] as const),
]);
