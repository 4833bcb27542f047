/** Words of titles that say nothing about who is counted. Without accents, in ten languages. */
const STOP =
  'a an the of in at on for to and or is are was were who whom which these those this that their its his her by as aged age ages ' +
  'der die das des dem den ein eine eines einem einen im in am an auf zu zum zur von vom und oder sind ist war deren dessen alter ' +
  'le la les l un une de du d des en au aux et ou est sont ce ces dont age ages agees ' +
  'el los las lo uno una unos unas del y o u es son su sus edad edades ' +
  'els i que edat ' +
  'het een van op te bij aan door is zijn leeftijd ' +
  'av og i pa til fra som er en ei et den det alder ' +
  'och ett att ar alder ' +
  'ja on ovat ' +
  've v na z ze a i je jsou ' +
  'hereof thereof hiervon davon darunter parmi hvorav darav waarvan joista ' +
  'number count counts n no total totals ' +
  'anzahl zahl gesamtzahl nombre effectif numero nombre antal antall aantal pocet lukumaara maara';

/** Whoever it is, all of them: `all hospitals` restricts nothing. */
const ALL =
  'all every overall whole entire any alle aller allen alles samtliche samtlicher gesamt gesamte insgesamt tous toutes tout toute ' +
  'ensemble todos todas todo toda tots totes tot tota alla allt samtliga hela hele kaikki kaikkien koko vsichni vsechny vsech ' +
  'vsechna cely celkem yhteensa kaikkiaan totalt totaal totale totaux totales samlet alt';

/** Begin the list of what a table is broken down by. */
const BY =
  'by|per|broken down by|according to|cross-?tabulated by|nach|je|par|selon|suivant|por|segun|segons|naar|volgens|efter|etter|' +
  'fordelt pa|fordelat pa|uppdelat pa|podle|dle';

/** Say that some are left out or counted in; such a remark is about the population wherever it stands. */
const LIMITS =
  'exclud\\w*|except\\w*|without|omit\\w*|withdr\\w*|includ\\w*|only|restricted|ohne|ausser|abzuglich|ausgenommen|ausgeschlossen|' +
  'einschliesslich|inklusive|exklusive|nur|hors|sauf|sans|exclu\\w*|a l.exception|y compris|inclu\\w*|seulement|excepto|salvo|sin|' +
  'excluy\\w*|incluy\\w*|solo|solament|tret|excepte|sense|exclos\\w*|inclos\\w*|nomes|zonder|behalve|uitgezonderd|exclusief|inclusief|' +
  'alleen|utom|utan|exklusive|undantag\\w*|endast|unntatt|uten|ekskl\\w*|inkl\\w*|kun|bare|undtagen|uden|ilman|lukuun ottamatta|' +
  'poislukien|pois lukien|mukaan lukien|vain|krome|bez|vyjma|s vyjimkou|vcetne|pouze';

/** Name a file, a sheet or a place in a list of tables; a number after them is theirs. */
const OF_FILES =
  'tables?|tabellen?|tableaux?|tablas?|tabel|tabeller|taulukko|tabulka|taules?|tab|tbl|t|sheets?|blatt|feuille?|feuil|hoja|full|ark|blad|' +
  'list|taul|outputs?|results?|ergebnisse?|final|draft|versions?|v|rev|revised|new|old|copy|data|file|csv|tsv|xlsx|txt|html?|figures?|abbildung';

/** The word that one for all stands before: `all hospitals`, `toutes les communes`. */
export const ALL_OF = new RegExp(
  `(?<![a-z])(?:${ALL.split(' ').join('|')})\\s(?:the |of the |der |les |los |las |els |les |de )?(?<whole>\\p{L}{3,30})`,
  'gu',
);

const STOPPED: ReadonlySet<string> = new Set([...STOP.split(' '), ...ALL.split(' ')]);

export function saysNothing(word: string): boolean {
  return STOPPED.has(word);
}

/** `Table 3a:`, `v2`, `Sheet1`. */
export const NUMBERED = new RegExp(
  `(?<![a-z])(?:${OF_FILES})[\\s._-]*\\d*(?:\\.\\d+)*[a-z]?(?![a-z\\d])[.:]?`,
  'g',
);

/** What stands after it, to the end of its clause, are the sides of the table. */
export const BROKEN_DOWN = new RegExp(`(?:^|[\\s,;-])(?:${BY})\\s(?<by>[^,;:()]*)$`);

/** What a title is broken down by, and all that follows. */
export const BEGINS_LIST = new RegExp(`(?<![a-z])(?:${BY})\\s`);
export const ENDS_LIST = /\s(?:and|und|et|y|i|en|og|och|ja|a|&)\s/;

/** `region × sex`. */
export const CROSSED = /\s[×*x]\s/;

export const LIMITED = new RegExp(`(?<![a-z])(?:${LIMITS})(?![a-z])`);
