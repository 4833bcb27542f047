import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { statementSchema, type Statement } from '../../engine/report/statement';
import {
  correctionBy,
  correctionSchema,
  correctionsSchema,
  type CorrectionGiven,
} from '../../engine/report/role-corrections';
import { problem, problemsOf, type Place } from '../../engine/rulebook/problems';
import { RulebookRefusal } from '../../engine/rulebook/refusal';
import { readYaml, type KeyPath } from '../../engine/rulebook/yaml-text';
import { UsageError } from '../command';
import type { CorrectionAsked } from './corrections';
import type { InputFile } from './input-files';

/** `--request FILE`: the fields of a statement for all files, and under `files:` those of single ones by path. */
const fields = z.strictObject({
  description: statementSchema.shape.description.unwrap().optional(),
  population: statementSchema.shape.population.unwrap().optional(),
  variables: statementSchema.shape.variables.unwrap().optional(),
  suppression: statementSchema.shape.suppression.unwrap().optional(),
});
const about = fields.extend({ roles: correctionsSchema.optional() });
const requestSchema = about.extend({ files: z.record(z.string(), about).optional() });

/** What `--request` says: statements by path, and roles that it corrects. */
export interface Statements {
  readonly of: (path: string) => Statement | undefined;
  readonly corrections: readonly CorrectionAsked[];
}

/** @throws UsageError when the file is not there, does not validate, or speaks of a file that is not checked */
export function readStatements(
  named: string | undefined,
  inputs: readonly InputFile[],
  cwd: string,
): Statements {
  if (named === undefined) return { of: () => undefined, corrections: [] };
  const text = readText(named, cwd);
  try {
    const { request, place } = parse(text, basename(named), inputs);
    const { files = {}, roles, ...common } = request;
    const corrections = [
      ...asked(roles, undefined, ['roles'], place),
      ...Object.entries(files).flatMap(([path, own]) =>
        asked(own.roles, path, ['files', path, 'roles'], place),
      ),
    ];
    const of = (path: string) =>
      statementSchema.parse(fields.strip().parse({ ...common, ...files[outermost(path)], ...files[path] }));
    return { of, corrections };
  } catch (error) {
    if (error instanceof RulebookRefusal)
      throw new UsageError(`The statements cannot be used.\n${error.message}`);
    throw error;
  }
}

/** What is said of an archive is said of each file in it. */
function outermost(path: string): string {
  return path.split('!/', 1)[0] ?? path;
}

function asked(
  given: readonly CorrectionGiven[] = [],
  path: string | undefined,
  under: KeyPath,
  place: Place,
): CorrectionAsked[] {
  return given.map((one, i) => ({
    correction: correctionBy('statement', one),
    path,
    at: [...under, i],
    place,
  }));
}

function parse(text: string, file: string, inputs: readonly InputFile[]) {
  const yaml = readYaml(text, file);
  const place: Place = {
    file,
    yaml,
    under: [],
    knownKeys,
  };
  const request = requestSchema.safeParse(yaml.value ?? {});
  if (!request.success) throw new RulebookRefusal(problemsOf(request.error, yaml.value, place));
  const paths = inputs.map(({ path }) => path);
  // What is in an archive is known only when it is read: a statement on an entry is taken as it is.
  const isChecked = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}!/`));
  const astray = Object.keys(request.data.files ?? {}).filter((path) => !isChecked(path));
  if (astray.length === 0) return { request: request.data, place };
  throw new RulebookRefusal(
    astray.map((path) => problem(['files', path], 'a file that is not checked', paths.join(', '), place)),
  );
}

function knownKeys(path: KeyPath): readonly string[] {
  if (path.includes('roles')) return Object.keys(correctionSchema.shape);
  return Object.keys(path[0] === 'files' ? about.shape : requestSchema.shape);
}

function readText(named: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, named), 'utf8');
  } catch {
    throw new UsageError(`The file given with --request cannot be read: ${named}`);
  }
}
