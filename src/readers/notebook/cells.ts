import type { LinesBlock } from '../../engine/model/document';
import type { Found } from '../found';
import { at, cellText, isFields, listOf, textAt, type Fields } from '../plots/values';
import { metadataParts } from './metadata';
import { blocksOfBundle, bytesOf } from './bundle';
import { lines, plainText } from './source-text';
import { widgetStateIn } from './widget-state';

/** Everything in a notebook (version 3 or 4), cell by cell, then what it says about itself. */
export function* blocksOfNotebook(notebook: Fields): Iterable<Found> {
  const cells = [
    ...listOf(notebook.cells),
    ...listOf(notebook.worksheets).flatMap((sheet) => listOf(at(sheet, 'cells'))),
  ];
  const language = languageOf(notebook.metadata);
  for (const [i, cell] of cells.entries())
    if (isFields(cell)) yield* blocksOfCell(`cell ${i + 1}`, cell, language);
  const widgets = at(notebook.metadata, 'widgets');
  for (const state of Object.values(isFields(widgets) ? widgets : {}))
    yield* widgetStateIn(state)?.('widgets') ?? [];
  yield* metadataParts('metadata', notebook.metadata);
}

/** A format of `formats.ts` for the code. */
function languageOf(metadata: unknown): string {
  const name = textAt(metadata, 'kernelspec', 'language') || textAt(metadata, 'language_info', 'name');
  if (/^r$/i.test(name)) return 'r';
  if (/sql/i.test(name)) return 'sql';
  if (/stata/i.test(name)) return 'do';
  return /sas/i.test(name) ? 'sas' : 'py';
}

function* blocksOfCell(part: string, cell: Fields, language: string): Iterable<Found> {
  yield* sourceOf(part, cell, language);
  const outputs = listOf(cell.outputs);
  if (outputs.length > 0 && isCollapsed(cell)) {
    const text = `${outputs.length} outputs of a cell that is folded`;
    yield { kind: 'part', part: 'invisible-text', anchor: { part }, text };
  }
  for (const [i, output] of outputs.entries())
    if (isFields(output)) yield* blocksOfOutput(`${part}, output ${i + 1}`, output);
  for (const [name, bundle] of Object.entries(isFields(cell.attachments) ? cell.attachments : {}))
    for (const [type, content] of Object.entries(isFields(bundle) ? bundle : {}))
      yield* bytesOf(`${part}, attachment ${name}`, type, plainText(content));
  yield* metadataParts(`${part}, metadata`, cell.metadata);
}

function isCollapsed({ metadata, collapsed }: Fields): boolean {
  return [collapsed, at(metadata, 'collapsed'), at(metadata, 'jupyter', 'outputs_hidden')].includes(true);
}

function* sourceOf(part: string, cell: Fields, language: string): Iterable<Found> {
  const text = plainText(cell.source ?? cell.input);
  if (text.trim() === '') return;
  const type = cellText(cell.cell_type);
  const raw = textAt(cell.metadata, 'raw_mimetype') || textAt(cell.metadata, 'format');
  if (type === 'raw' && raw.includes('html')) {
    yield { kind: 'inner', part, name: 'cell.html', bytes: Buffer.from(text) };
    return;
  }
  if (type === 'code' || type === 'raw') yield lines({ part }, text, type === 'code' ? language : 'txt');
  else yield { kind: 'inner', part, name: 'cell.md', bytes: Buffer.from(text) };
}

function* blocksOfOutput(part: string, output: Fields): Iterable<Found> {
  const type = cellText(output.output_type);
  if (type === 'stream') yield* shown(part, plainText(output.text));
  else if (type === 'error' || type === 'pyerr') yield* shown(part, errorText(output));
  else yield* blocksOfBundle(part, isFields(output.data) ? output.data : bundleOfVersion3(output));
  yield* metadataParts(`${part}, metadata`, output.metadata);
}

function errorText({ ename, evalue, traceback }: Fields): string {
  const trace = listOf(traceback).map(cellText).join('\n');
  return trace === '' ? `${cellText(ename)}: ${cellText(evalue)}` : trace;
}

function* shown(part: string, text: string): Iterable<LinesBlock> {
  if (text.trim() !== '') yield lines({ part }, text, 'txt');
}

const VERSION_3: Readonly<Record<string, string>> = {
  text: 'text/plain',
  html: 'text/html',
  latex: 'text/latex',
  json: 'application/json',
  javascript: 'application/javascript',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
};

/** Version 3 has the types beside each other, by short names. */
function bundleOfVersion3(output: Fields): Fields {
  return Object.fromEntries(
    Object.entries(output).flatMap(([key, value]) => {
      const type = VERSION_3[key];
      return type === undefined ? [] : [[type, value]];
    }),
  );
}
