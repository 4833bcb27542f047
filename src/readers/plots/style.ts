import { isFields, isList, isScalar } from './values';

const DEEPEST = 12;
const COLOUR = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^()]{1,60}\))$/i;

export function isColour(value: unknown): boolean {
  return typeof value === 'string' && COLOUR.test(value);
}

/**
 * What says how a plot looks, and holds no data: colours, scales of colours, and single settings. Lists of anything else
 * may be records.
 */
export function isStyle(value: unknown, depth = 0): boolean {
  if (isScalar(value)) return true;
  if (depth > DEEPEST) return false;
  if (isFields(value)) return Object.values(value).every((inner) => isStyle(inner, depth + 1));
  if (!isList(value)) return false;
  if (value.every(isColour) || value.every(isStep)) return true;
  return value.length === 1 && isFields(value[0]) && isStyle(value[0], depth + 1);
}

/** Of a scale of colours: where it is, and which. */
function isStep(value: unknown): boolean {
  return isList(value) && value.length === 2 && typeof value[0] === 'number' && isColour(value[1]);
}
