import { remembered } from '../../model/remembered';

/** What things are measured in, and no people: signs of lengths, areas, volumes, masses, times, data, energy, pressure. */
const SIGNS = words(
  'mm cm dm m km mm2 cm2 m2 km2 mm² cm² m² km² mm3 cm3 dm3 m3 mm³ cm³ m³ ha ml cl dl l hl µl pg ng µg ug mg g kg t ' +
    'hz khz mhz ghz b kb mb gb tb kib mib gib wh kwh mwh gwh kw mw gw mv kv ma pa kpa hpa bar mmhg psi db dba hu kj mj kcal ' +
    'mol mmol µmol nmol pmol iu ppm ppb lux lx px dpi ft lb oz kn hp mph °c °f km/t ' +
    'ms s sec secs sek h hr hrs hod std min mins yrs',
);
const NAMES = words(
  'seconds minutes hours days weeks months years bytes pixels acres hectares tonnes tons litres liters metres meters miles points ' +
    'sekunden minuten stunden tage wochen monate jahre hektar tonnen liter meter punkte ' +
    'secondes minutes heures jours semaines mois ans hectares tonnes litres mètres ' +
    'segundos minutos horas días semanas meses años hectáreas toneladas litros metros puntos ' +
    'segons minuts hores dies setmanes mesos anys hectàrees tones litres metres punts ' +
    'sekundy minuty hodiny dny týdny měsíce roky hektary tuny litry metry body ' +
    'seconden minuten uren dagen weken maanden jaren jaar hectare ton liter meter punten ' +
    'sekunder minutter timer dager uker måneder år hektar tonn liter meter poeng dagar veckor månader timmar minuter ' +
    'sekuntia minuuttia tuntia päivää viikkoa kuukautta vuotta hehtaaria tonnia litraa metriä pistettä',
);
const ALL: ReadonlySet<string> = new Set([...SIGNS, ...NAMES]);
/** What an amount falls on: `kg/day`, `l/100 km`. */
const PER: ReadonlySet<string> = new Set([
  ...ALL,
  ...words(
    'day d dag tag jour día dia den week year yr a år jahr an año any rok jaar vuosi 100km 100g 100ml capita',
  ),
]);

const IN_BRACKETS = /^(.*\S)\s[([]([^()[\]]{1,24})[)\]]$/u;
const MANY =
  /^(?:in |en |i |v |auf )?(?:1[ .,]?000 |1[ .,]?000[ .,]?000 |(?:thousands?|millions?|miles|milers|milliers)(?: of| de|) |(?:mio|mill|tsd|tis)\.? |tusen |duizend |x ?10\^?\d )?/iu;
/** Behind an underscore or a point, where programs write them: only what is no word of any language. */
const AT_END =
  /[a-z\d][_.](?:[cmk]m[23]?|m[23]|[kmµu]g|[kmgt]i?b|bytes|ml|[kmg]hz|hz|hu|mmhg|k?pa|[kmg]?wh|ms|secs?|hrs?|mins|celsius|px|pixels|km_?h|kmh|mph|ppm)$/i;
const LONGEST = 120;

/** `Length (m)`, `Yield (t/ha)`, `size_mb`: the unit that the name ends in, in small letters. */
export const unitOf = remembered((name): string => {
  const text = name.trim();
  if (text.length > LONGEST) return '';
  const [, , inside = ''] = IN_BRACKETS.exec(text) ?? [];
  const unit = inside.toLowerCase().replace(MANY, '').replace(/\.$/, '').trim();
  if (ALL.has(unit)) return unit;
  const [first = '', ...divisors] = unit.split(/\s?[/·*]\s?/);
  if (divisors.length > 0 && ALL.has(first) && divisors.every((each) => PER.has(each.replace(' ', ''))))
    return unit;
  return AT_END.test(text) ? (text.split(/[_.]/).at(-1) ?? '').toLowerCase() : '';
});

function words(list: string): readonly string[] {
  return list.split(' ');
}
