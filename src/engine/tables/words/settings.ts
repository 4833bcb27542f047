import { remembered } from '../../model/remembered';
import { wordsOf } from './meaning';

/**
 * Whole names of what a program or a rulebook is set to, without accents: `min_cell_count: 5` counts nobody. Only where the
 * name is nothing else; `below the limit of detection` is a group of people.
 */
const NAMES = [
  String.raw`(?:(?:cell|count|small|frequency|suppression|disclosure|primary|secondary|dominance|risk|rounding|min|max|minimum|maximum|size|n|k|p) )*(?:thresholds?|cut ?offs?|limits?)`,
  String.raw`(?:min|minimum|max|maximum|smallest|least)(?: allowed| permitted| required)? (?:(?:cell|group|bin|leaf) (?:count|counts|size|n|frequency|freq)|rows|obs|samples|size|freq|records|contributors|units|tokens|iter|iterations)`,
  String.raw`(?:min|max|minimum|maximum) (?:leaf|leaves|split|splits|bucket|child weight|delta step|node size|impurity decrease|samples leaf|samples split|depth|features|bins)|minsplit|minbucket|maxdepth`,
  String.raw`(?:valid|allowed|permitted|possible|plausible) (?:min|max|minimum|maximum|low|high|range)|(?:min|max|minimum|maximum) (?:valid|allowed|permitted|possible|plausible)`,
  String.raw`(?:max|maximum|possible|available) (?:points|marks|credits|score possible)|(?:primary |minimum )?(?:dominance|p percent|n k|nk)(?: rule)?|tries|patience|hidden layers`,
  String.raw`(?:theoretical|possible|scale|score) range|rango (?:teorico|posible|de la escala)|rang (?:teoric|possible)|etendue theorique|teoreticke rozpeti|theoretisch bereik|wertebereich|skalbredd|skalaomfang|asteikko`,
  String.raw`n (?:min|max)|(?:k|l|t) (?:anonymity|diversity|closeness)|epsilon|round(?:ing)?(?: to| base| digits)?|base of rounding`,
  String.raw`seed|random (?:seed|state)|time ?outs?|retries|verbosity|threads|n jobs|version`,
  String.raw`data set|response variable|number of response levels|optimization technique|link function|dependent variable|ties handling|covariance structure`,
  String.raw`kernel|solver|optimi[sz]er|scaler|imputer|scheduler|regulari[sz]er|(?:fit|score|train|training|inference) time`,
  String.raw`settings?|config|configuration|options?|defaults|hyper ?parameters|params`,
  String.raw`schwell(?:e|en|enwerte?)|grenzwerte?|mindest(?:fall|zell|gruppen)?(?:zahl|grosse|besetzung)|rundungsbasis|einstellung(?:en)?`,
  String.raw`seuils?(?: minim(?:um|al))?|(?:effectif|nombre) minim(?:um|al)|base d arrondi|arrondi|reglages?|parametres`,
  String.raw`umbral(?:es)?|(?:recuento|frecuencia|numero) minim[oa]|base de redondeo|redondeo|ajustes|llindars?|arrodoniment`,
  String.raw`prah|prahova hodnota|minimalni (?:pocet|cetnost)|zaokrouhleni|nastaveni|drempel(?:waarde)?s?|minimum aantal|minimaal aantal|afronding|instellingen`,
  String.raw`terskel(?:verdi)?(?:er)?|minste antall|avrunding|innstillinger|troskel(?:varden?)?|gransvarden?|minsta antal|avrundning|installningar`,
  String.raw`raja arvo|kynnys(?:arvo)?|vahimmaismaara|pyoristys|asetukset`,
];

let pattern: RegExp | undefined;

/** True for names of settings in the languages of the systems we serve. */
export const namesSetting = remembered((name) => {
  pattern ??= new RegExp(`^(?:${NAMES.join('|')})$`);
  return pattern.test(wordsOf(name).join(' '));
});
