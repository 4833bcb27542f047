import { remembered } from '../../model/remembered';
import { isAbout, wordsOf } from './meaning';

/** Whoever or whatever has so many of something, in the singular and without accents, in the languages of the systems we serve. */
const OF_ONE_PERSON = new Set(
  (
    'capita person head inhabitant resident household family teacher tutor nurse doctor physician gp midwife dentist carer pupil ' +
    'student patient worker employee driver officer adult shift ' +
    'kopf einwohner haushalt lehrkraft lehrer arzt pflegekraft schuler mitarbeiter schicht patient ' +
    'personne tete habitant menage enseignant professeur medecin infirmier eleve salarie patient ' +
    'persona habitante hogar profesor docente medico enfermera alumno trabajador turno paciente llar professor docent metge infermera alumne torn pacient ' +
    'osobu hlavu obyvatele domacnost ucitele lekare zaka smenu pacienta ' +
    'persoon inwoner huishouden leraar leerkracht arts leerling werknemer dienst ' +
    'invanare hushall larare lakare elev anstalld skift innbygger husholdning laerer lege ansatt vakt ' +
    'henkilo asukas kotitalous opettaja laakari oppilas'
  ).split(' '),
);

/** Times and things: people for each of them may be people counted by it, other things are not. */
const OF_ONE_THING = new Set(
  (
    'second minute hour day night week month year term session visit call room flat dwelling bay bed car vehicle site school class ward farm firm item ' +
    'stunde tag nacht woche monat jahr zimmer wohnung bett fahrzeug klasse standort heure jour nuit semaine mois an chambre logement lit vehicule classe site ' +
    'hora dia noche semana mes ano habitacion vivienda cama vehiculo clase sede nit setmana any habitacio habitatge llit vehicle classe seu ' +
    'hodinu den noc tyden mesic rok pokoj byt luzko vozidlo tridu uur dag nacht week maand jaar kamer woning bed voertuig klas locatie ' +
    'timme natt vecka manad ar rum bostad sang fordon klass time dogn uke maned rom bolig seng kjoretoy klasse tunti paiva viikko kuukausi vuosi huone asunto vuode luokka'
  ).split(' '),
);

/** `S80/S20`, `P90/P10`: how unequal two ends of a distribution are. */
const OF_QUANTILES = /^[psdq]\d{1,2} ?[/:] ?[psdq]\d{1,2}(?: ratio)?$/i;

const FOR_EACH = /^(.{2,60}) (?:per|pr|pro|je|par|por|na) ([a-z]{2,16})$/;

/**
 * `Pupils per teacher`, `calls_per_hour`, `Classes per year`: how many of one thing fall on another, and nobody is counted.
 * `Patients per ward` and `Deaths per year` may be people counted by ward and by year.
 */
export const namesRatio = remembered((name) => {
  if (OF_QUANTILES.test(name.trim())) return true;
  const [, things = '', one = ''] = FOR_EACH.exec(wordsOf(name).join(' ')) ?? [];
  if (things === '' || isAbout(things, 'count')) return OF_ONE_PERSON.has(one) && isAbout(things, 'people');
  return OF_ONE_PERSON.has(one) || (OF_ONE_THING.has(one) && !isAbout(things, 'people'));
});
