import type { PartBlock } from '../../engine/model/document';
import type { Package, Relationship } from '../office/package';
import type { Attributes } from '../xml/attributes';

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Serial dates count from 1904. */
  readonly from1904: boolean;
  readonly names: readonly PartBlock[];
  /** Whose it is, and the folder it was saved in. */
  readonly properties: readonly PartBlock[];
  readonly relationships: readonly Relationship[];
}

/** The workbook's list of sheets, its date system and the names that hold content; nothing when it has no such part. */
export async function readWorkbook(pack: Package): Promise<Workbook | undefined> {
  const root = (await pack.relationships('')).find(({ type }) => type === 'officeDocument');
  const path = root?.target ?? 'xl/workbook.xml';
  const relationships = await pack.relationships(path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: Sheet[] = [];
  const names: PartBlock[] = [];
  const properties: PartBlock[] = [];
  let from1904 = false;
  let current: DefinedName | undefined;
  const whole = await pack.read(path, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push(sheetOf(attributes, byId));
      const [property, value = ''] = propertyIn(name, attributes);
      if (property !== undefined && value !== '')
        properties.push({
          kind: 'part',
          part: 'property',
          anchor: { part: path },
          text: `${property}: ${value}`,
        });
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
      if (name === 'definedName') {
        current = { name: attributes['name'] ?? '', hidden: isOn(attributes['hidden']), text: '' };
      }
    },
    text(text) {
      if (current) current.text += text;
      return false;
    },
    close(name) {
      if (name !== 'definedName' || !current) return;
      if (holdsContent(current)) names.push(nameBlock(current, path));
      current = undefined;
    },
  });
  return whole || sheets.length > 0 ? { sheets, from1904, names, properties, relationships } : undefined;
}

function propertyIn(element: string, { userName, url }: Attributes): readonly (string | undefined)[] {
  if (element === 'fileSharing') return ['user name', userName];
  return /^(?:\w+:)?absPath$/.test(element) ? ['saved in', url] : [];
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function sheetOf(
  attributes: Readonly<Record<string, string>>,
  byId: ReadonlyMap<string, Relationship>,
): Sheet {
  const { name = '', state } = attributes;
  const idKey = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? 'id';
  const relationship = byId.get(attributes[idKey] ?? '');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name, path: relationship?.target ?? '', type: relationship?.type ?? '', visibility };
}

interface DefinedName {
  readonly name: string;
  readonly hidden: boolean;
  text: string;
}

/** Names that a person does not see in the list of names, and names that are values, not places. */
function holdsContent({ name, hidden, text }: DefinedName): boolean {
  if (name.startsWith('_xlnm.') || name.startsWith('_xlfn') || text.startsWith('#')) return false;
  return hidden || /^\s*(?:=\s*)?["{\d.+-]/.test(text);
}

function nameBlock({ name, text }: DefinedName, part: string): PartBlock {
  return { kind: 'part', part: 'defined-name', anchor: { part }, text: `${name} = ${text}` };
}
