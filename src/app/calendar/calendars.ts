import { easter, fixed, type HolidayRule, notOnSunday, onOrAfter, withSubstitutes } from './holiday-rules';

const [MONDAY, WEDNESDAY, FRIDAY, SATURDAY] = [1, 3, 5, 6];

const NEW_YEAR = fixed('01-01', 'New Year’s Day');
const EPIPHANY = fixed('01-06', 'Epiphany');
const MAUNDY_THURSDAY = easter(-3, 'Maundy Thursday');
const GOOD_FRIDAY = easter(-2, 'Good Friday');
const EASTER_MONDAY = easter(1, 'Easter Monday');
const LABOUR_DAY = fixed('05-01', 'Labour Day');
const ASCENSION = easter(39, 'Ascension Day');
const WHIT_MONDAY = easter(50, 'Whit Monday');
const CORPUS_CHRISTI = easter(60, 'Corpus Christi');
const ASSUMPTION = fixed('08-15', 'Assumption Day');
const REFORMATION_DAY = fixed('10-31', 'Reformation Day');
const ALL_SAINTS = fixed('11-01', 'All Saints’ Day');
const CHRISTMAS_EVE = fixed('12-24', 'Christmas Eve');
const CHRISTMAS = fixed('12-25', 'Christmas Day');
const SECOND_CHRISTMAS = fixed('12-26', 'Second day of Christmas');
const WOMENS_DAY = fixed('03-08', 'Women’s Day');

const CZECHIA = [
  ...[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, fixed('05-08', 'Liberation Day')],
  ...[fixed('07-05', 'Cyril and Methodius Day'), fixed('07-06', 'Jan Hus Day')],
  ...[fixed('09-28', 'Statehood Day'), fixed('10-28', 'Independence Day')],
  ...[fixed('11-17', 'Freedom and Democracy Day'), CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS],
];
const GERMANY = [
  ...[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, ASCENSION, WHIT_MONDAY],
  ...[fixed('10-03', 'German Unity Day'), CHRISTMAS, SECOND_CHRISTMAS],
];
const SPAIN = [
  ...[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, LABOUR_DAY, ASSUMPTION, fixed('10-12', 'National Day'), ALL_SAINTS],
  ...[fixed('12-06', 'Constitution Day'), fixed('12-08', 'Immaculate Conception'), CHRISTMAS],
];
// Eves by the law on computing time limits (150/1930, section 5): nothing falls due on them.
const FINLAND = [
  ...[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, ASCENSION],
  ...[onOrAfter(FRIDAY, '06-19', 'Midsummer Eve'), onOrAfter(SATURDAY, '06-20', 'Midsummer Day')],
  ...[onOrAfter(SATURDAY, '10-31', 'All Saints’ Day'), fixed('12-06', 'Independence Day')],
  ...[CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS],
];
const FRANCE = [
  ...[NEW_YEAR, EASTER_MONDAY, LABOUR_DAY, fixed('05-08', 'Victory Day'), ASCENSION, WHIT_MONDAY],
  ...[fixed('07-14', 'Bastille Day'), ASSUMPTION, ALL_SAINTS, fixed('11-11', 'Armistice Day'), CHRISTMAS],
];
// Good Friday and every 5 May by the law on time limits (Algemene termijnenwet, article 3).
const NETHERLANDS = [
  ...[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, notOnSunday('04-27', 'King’s Day')],
  ...[fixed('05-05', 'Liberation Day'), ASCENSION, WHIT_MONDAY, CHRISTMAS, SECOND_CHRISTMAS],
];
const NORWAY = [
  ...[NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, fixed('05-17', 'Constitution Day')],
  ...[ASCENSION, WHIT_MONDAY, CHRISTMAS, SECOND_CHRISTMAS],
];
const BRITISH_CHRISTMAS = withSubstitutes(['12-25', 'Christmas Day'], ['12-26', 'Boxing Day']);
const BRITAIN = [
  ...[GOOD_FRIDAY, onOrAfter(MONDAY, '05-01', 'Early May bank holiday')],
  ...[onOrAfter(MONDAY, '05-25', 'Spring bank holiday'), BRITISH_CHRISTMAS],
];
const SUMMER_BANK_HOLIDAY = onOrAfter(MONDAY, '08-25', 'Summer bank holiday');
const ENGLAND = [
  ...[...BRITAIN, withSubstitutes(['01-01', 'New Year’s Day']), EASTER_MONDAY],
  SUMMER_BANK_HOLIDAY,
];
const REPENTANCE_DAY = onOrAfter(WEDNESDAY, '11-16', 'Day of Repentance and Prayer');

interface Calendar {
  readonly name: string;
  readonly rules: readonly HolidayRule[];
}

/**
 * Public holidays by country (ISO 3166-1), and by region (ISO 3166-2) where regions differ: those that are the same by a
 * rule in every year. A single day, as for a coronation, is one that the house closes.
 */
// prettier-ignore
export const CALENDARS: ReadonlyMap<string, Calendar> = new Map([
  ['cz',     { name: 'Czech Republic',         rules: CZECHIA }],
  ['de',     { name: 'Germany',                rules: GERMANY }],
  ['de-bb',  { name: 'Brandenburg',            rules: [...GERMANY, REFORMATION_DAY] }],
  ['de-be',  { name: 'Berlin',                 rules: [...GERMANY, WOMENS_DAY] }],
  ['de-bw',  { name: 'Baden-Württemberg',      rules: [...GERMANY, EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS] }],
  ['de-by',  { name: 'Bavaria',                rules: [...GERMANY, EPIPHANY, CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS] }],
  ['de-hb',  { name: 'Bremen',                 rules: [...GERMANY, REFORMATION_DAY] }],
  ['de-he',  { name: 'Hesse',                  rules: [...GERMANY, CORPUS_CHRISTI] }],
  ['de-hh',  { name: 'Hamburg',                rules: [...GERMANY, REFORMATION_DAY] }],
  ['de-mv',  { name: 'Mecklenburg-Vorpommern', rules: [...GERMANY, WOMENS_DAY, REFORMATION_DAY] }],
  ['de-ni',  { name: 'Lower Saxony',           rules: [...GERMANY, REFORMATION_DAY] }],
  ['de-nw',  { name: 'North Rhine-Westphalia', rules: [...GERMANY, CORPUS_CHRISTI, ALL_SAINTS] }],
  ['de-rp',  { name: 'Rhineland-Palatinate',   rules: [...GERMANY, CORPUS_CHRISTI, ALL_SAINTS] }],
  ['de-sh',  { name: 'Schleswig-Holstein',     rules: [...GERMANY, REFORMATION_DAY] }],
  ['de-sl',  { name: 'Saarland',               rules: [...GERMANY, CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS] }],
  ['de-sn',  { name: 'Saxony',                 rules: [...GERMANY, REFORMATION_DAY, REPENTANCE_DAY] }],
  ['de-st',  { name: 'Saxony-Anhalt',          rules: [...GERMANY, EPIPHANY, REFORMATION_DAY] }],
  ['de-th',  { name: 'Thuringia',              rules: [...GERMANY, fixed('09-20', 'World Children’s Day'), REFORMATION_DAY] }],
  ['es',     { name: 'Spain',                  rules: SPAIN }],
  ['es-ct',  { name: 'Catalonia',              rules: [...SPAIN, EASTER_MONDAY, fixed('06-24', 'Saint John’s Day'), fixed('09-11', 'National Day of Catalonia'), fixed('12-26', 'Saint Stephen’s Day')] }],
  ['fi',     { name: 'Finland',                rules: FINLAND }],
  ['fr',     { name: 'France',                 rules: FRANCE }],
  ['gb-eng', { name: 'England',                rules: ENGLAND }],
  ['gb-nir', { name: 'Northern Ireland',       rules: [...ENGLAND, withSubstitutes(['03-17', 'Saint Patrick’s Day']), withSubstitutes(['07-12', 'Battle of the Boyne'])] }],
  ['gb-sct', { name: 'Scotland',               rules: [...BRITAIN, withSubstitutes(['01-01', 'New Year’s Day'], ['01-02', '2 January']), onOrAfter(MONDAY, '08-01', 'Summer bank holiday'), withSubstitutes(['11-30', 'Saint Andrew’s Day'])] }],
  ['gb-wls', { name: 'Wales',                  rules: ENGLAND }],
  ['nl',     { name: 'Netherlands',            rules: NETHERLANDS }],
  ['no',     { name: 'Norway',                 rules: NORWAY }],
]);
