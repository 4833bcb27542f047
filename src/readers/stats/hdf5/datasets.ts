import type { ByteSource } from '../../reader';
import { Hdf5File } from './file';
import { linksOf } from './links';
import { MESSAGE, messagesOf, type Message } from './messages';
import { shapeOf, type Shape } from './shape';

export interface Dataset extends Shape {
  /** The names on the way to it: `results/counts`. */
  readonly path: string;
}

export interface Hdf5Content {
  readonly datasets: readonly Dataset[];
  /** Names of groups, and of links that lead elsewhere. */
  readonly others: readonly string[];
  /** Names of attributes of the outermost group. */
  readonly attributes: readonly string[];
}

const MOST_OBJECTS = 32_000;
/** Of all paths and names of fields: each path has those of the groups around it in it. */
const MOST_LETTERS = 16_000_000;

/**
 * What an HDF5 file holds by the names and shapes of its datasets, values unread, however large it is. Undefined where
 * no HDF5 begins. Throws `RangeError` where it leads outside, or goes on without an end.
 */
export async function hdf5Content(source: ByteSource): Promise<Hdf5Content | undefined> {
  const file = await Hdf5File.open(source);
  if (!file) return undefined;
  const datasets: Dataset[] = [];
  const others: string[] = [];
  let attributes: readonly string[] = [];
  let letters = 0;
  const seen = new Set([file.root]);
  const found = [{ path: '', address: file.root }];
  for (let object = found.shift(); object; object = found.shift()) {
    const messages = await messagesOf(file, object.address);
    if (object.path === '') attributes = attributesOf(messages);
    const shape = shapeOf(messages);
    letters += lettersOf(shape);
    if (shape) datasets.push({ ...shape, path: object.path });
    else if (object.path !== '') others.push(object.path);
    for (const { name, address } of await linksOf(file, messages)) {
      const path = object.path === '' ? name : `${object.path}/${name}`;
      letters += path.length;
      if (address === undefined || seen.has(address)) others.push(path);
      else found.push({ path, address });
      if (address !== undefined) seen.add(address);
    }
    if (letters > MOST_LETTERS) throw new RangeError('longer names than are followed');
    if (seen.size + others.length > MOST_OBJECTS) throw new RangeError('more objects than are followed');
  }
  return { datasets, others, attributes };
}

function lettersOf(shape: Shape | undefined): number {
  return (shape?.fields ?? []).reduce((sum, field) => sum + field.length + 1, 0);
}

function attributesOf(messages: readonly Message[]): string[] {
  return messages.flatMap(({ type, data }) => {
    if (type !== MESSAGE.attribute) return [];
    const at = data.readUInt8(0) === 3 ? 9 : 8;
    return [data.toString('utf8', at, at + Math.max(0, data.readUInt16LE(2) - 1))];
  });
}
