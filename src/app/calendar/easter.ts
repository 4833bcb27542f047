import { type Day } from './time-zone';

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * Source: the anonymous algorithm of 1876, as J. Meeus gives it in Astronomical Algorithms (1991), chapter 8.
 */
export function easterSunday(year: number): Day {
  const moon = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century + 8) / 25);
  const moonShift = Math.floor((century - correction + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  const [month, day] = [Math.floor(counted / 31), (counted % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
