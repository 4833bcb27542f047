import { ADDRESS } from './addresses';
import { called } from './called';
import type { PlaceKind } from './place-kind';

export const POSTCODES: PlaceKind = {
  level: 'postcode',
  what: 'postcodes',
  names: called(
    'postcode, postcodes, post code, postal code, postalcode, zip, zipcode, zip code, zip5, eircode, pcd, pcds',
    'plz, postleitzahl, code postal, codepostal, cp, codigo postal, codi postal, psc, postovni smerovaci cislo',
    'postnummer, postnr, postinumero, postinro, cap, postort, kod pocztowy',
  ),
  // Britain, Canada, Ireland, and the Netherlands with the blank: letters and digits in turn.
  alone:
    /^(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPS-UW\d]? \d[ABD-HJLNP-UW-Z]{2}|[A-PR-UWYZ][A-HK-Y]?\d{1,2}\d[ABD-HJLNP-UW-Z]{2}|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4}|[1-9]\d{3} [A-Z]{2})$/i,
  named:
    /^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{4}|[1-9]\d{3} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i,
};

const SMALL_AREAS: PlaceKind = {
  level: 'census-block',
  what: 'small census areas',
  names: called(
    'lsoa, msoa, lsoa code, msoa code, output area, oa code, lsoa11cd, lsoa21cd, msoa11cd, msoa21cd, oa21cd, data zone, datazone',
    'census tract, tract, census block, block group, geoid, small area, sa1, mesh block, iris, code iris, deso, regso',
    'seccion censal, seccio censal, cusec, mundissec, grunnkrets, grunnkretsnummer, buurtcode, wijkcode, zsj, zakladni sidelni jednotka',
    'statistischer bezirk, baublock, zahlsprengel, pienalue, grid cell, rutekode, ssbid, ruutu, ruutu id, geohash, h3',
    'gitterzelle, rasterzelle, gitter id, carreau, idcar',
  ),
  // Codes of the census geographies of Britain, the Netherlands, Sweden, grid cells up to a kilometre, and hexagons of H3
  // from its level 7 (5 km²), filled up with `f`.
  alone:
    /^(?:[EWSN]0[0-2]\d{6}|BU\d{8}|WK\d{6}|\d{4}[ABC]\d{4}|\d{4}R\d{3}|(?:CRS3035RES)?(?:1k|1000|100|125|200|250|500)m ?N\d{3,8}E\d{3,8}|8[7-9a-e][\da-f]{12}f)$/i,
  named: /^(?:[A-Z]{0,3}[ -]?\d{4,15}[A-Z]?|[\p{L} .'-]+ \d{3}[A-Z]?|[a-z\d]{5,15})$/iu,
};

/** `Camden 012C`: the name of a district and the number of a small area in it. */
const NUMBERED_AREAS: PlaceKind = {
  level: 'census-block',
  what: 'small census areas',
  names: called('area, area name, place, name, geography, geography name, neighbourhood, locality'),
  named: /^(?!area|zone|site|region|ward|plot|block|group|wave)\p{L}[\p{L} .&'’-]{2,40} 0\d{2}[A-Z]?$/iu,
};

const WARDS: PlaceKind = {
  level: 'ward',
  what: 'places inside a municipality',
  names: called(
    'neighbourhood, neighborhood, suburb, electoral ward, ward name, ward code, parish, barrio, barri, quartier, stadtteil',
    'ortsteil, stadtbezirk, stadtviertel, buurt, wijk, stadsdeel, bydel, stadsdel, stadsdelsomrade, kaupunginosa',
    'mestska cast, ctvrt, distrito municipal, arrondissement municipal, village, hamlet, dorf, landsby, kyla, osaalue',
  ),
  alone: /^(?:E05|W05|S13|N08)\d{6}$/,
  named: /\p{L}{3}|^\d{2,8}$/u,
  vague: true,
};

export const COORDINATES: PlaceKind = {
  level: 'coordinates',
  what: 'coordinates',
  names: called(
    'latitude, longitude, coordinates, coords, gps, geometry, geom, wkt, latlon, latlng, lat lon, lat long, location gps',
    'breitengrad, langengrad, koordinaten, latitud, longitud, latitudine, longitudine, coordenadas, coordonnees, coordenades',
    'zemepisna sirka, zemepisna delka, souradnice, breddegrad, lengdegrad, koordinater, leveysaste, pituusaste, koordinaatit',
    'easting, northing, x coordinate, y coordinate, x coord, y coord, coord x, coord y, rechtswert, hochwert, rijksdriehoek, lengtegraad, breedtegraad, coordinaten',
  ),
  alone: /^(?:POINT ?\( ?-?\d{1,3}\.\d{3,} -?\d{1,3}\.\d{3,} ?\)|\d{1,2} ?° ?\d{1,2} ?['′’].{0,40}[NSEWO])$/i,
  named: /^-?\d{1,3}[.,]\d{3,}(?:[,; ]+-?\d{1,3}\.\d{3,})?$|^\d{6,7}(?:[.,]\d+)?$/,
};

const MUNICIPALITIES: PlaceKind = {
  level: 'municipality',
  what: 'municipalities',
  names: called(
    'municipality, town, city, commune, municipio, municipi, gemeinde, gemeente, kommune, kommun, kunta, obec, district',
    'local authority, la code, la name, lad, ville, ciudad, ciutat, stadt, stad, mesto, kaupunki, landkreis, insee',
  ),
  alone: /^(?:GM\d{4}|E0[6-9]\d{6})$/,
  named: /\p{L}{2}|^\d{3,8}$/u,
};

const COUNTIES: PlaceKind = {
  level: 'county',
  what: 'counties',
  names: called(
    'county, province, department, departement, provincia, kreis, fylke, lan, maakunta, okres, kraj, provincie, nuts3, amt',
  ),
  named: /\p{L}{2}|^\d{2,8}$/u,
};

/** The finest first: an address may hold a postcode. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  COORDINATES,
  ADDRESS,
  SMALL_AREAS,
  NUMBERED_AREAS,
  POSTCODES,
  WARDS,
  MUNICIPALITIES,
  COUNTIES,
];

/** `x` and `y` are anything, unless both hold metres of a national grid. */
export const METRES = called('x, y');
export const A_METRE = /^[1-9]\d{5,6}(?:[.,]\d+)?$/;

/** `lat` and `lon` alone are latencies and longs; side by side they are degrees. */
export const SHORT_DEGREES = called('lat, lon, long, lng');
