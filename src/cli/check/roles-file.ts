import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { correctionBy, correctionSchema, correctionsSchema } from '../../engine/report/role-corrections';
import { nearestWord } from '../../engine/rulebook/nearest-word';
import { problem, problemsOf, type Place } from '../../engine/rulebook/problems';
import { RulebookRefusal } from '../../engine/rulebook/refusal';
import { readYaml } from '../../engine/rulebook/yaml-text';
import { UsageError } from '../command';
import { notUsable, type CorrectionAsked } from './corrections';
import type { InputFile } from './input-files';

/** `--roles FILE`: by path, what columns and rows are. */
const rolesSchema = z.record(z.string(), correctionsSchema, 'corrections by the path of a file');

/** @throws UsageError when the file is not there, does not validate, or speaks of a file that is not there */
export function readRoles(
  named: string | undefined,
  inputs: readonly InputFile[],
  cwd: string,
): readonly CorrectionAsked[] {
  if (named === undefined) return [];
  const text = readText(named, cwd);
  try {
    return parse(text, basename(named), inputs);
  } catch (error) {
    if (error instanceof RulebookRefusal) throw notUsable(error);
    throw error;
  }
}

function parse(text: string, file: string, inputs: readonly InputFile[]): CorrectionAsked[] {
  const yaml = readYaml(text, file);
  const place: Place = { file, yaml, under: [], knownKeys: () => Object.keys(correctionSchema.shape) };
  const read = rolesSchema.safeParse(yaml.value ?? {});
  if (!read.success) throw new RulebookRefusal(problemsOf(read.error, yaml.value, place));
  const paths = inputs.map(({ path }) => path);
  // What is in an archive is known only when it is read.
  const isNamed = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}!/`));
  const astray = Object.keys(read.data).filter((path) => !isNamed(path));
  if (astray.length > 0) throw new RulebookRefusal(astray.map((path) => noSuchFile(path, paths, place)));
  return Object.entries(read.data).flatMap(([path, given]) =>
    given.map((one, i) => ({ correction: correctionBy('roles file', one), path, at: [path, i], place })),
  );
}

function noSuchFile(path: string, paths: readonly string[], place: Place) {
  const meant = nearestWord(path, paths);
  const allowed = `${paths.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
  return problem([path], 'a file that is not among those named', allowed, place);
}

function readText(named: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, named), 'utf8');
  } catch {
    throw new UsageError(`The file given with --roles cannot be read: ${named}`);
  }
}
