import type { KeptDestination } from '../../app/destinations/read-destinations/read-destinations';
import type { Refusal } from '../../app/refusals';
import { refusalView, type RefusalView } from '../answers/refusal.view';
import { fieldView, type FieldView } from '../requests/field.view';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';
import { allowedFolders, destinationHref, whereInWords } from './destinations.view';

interface FormView {
  /** Null where nothing was refused. */
  readonly refusal: RefusalView | null;
  readonly name: FieldView;
  /** Null where it stays as it is. */
  readonly folder: FieldView | null;
  readonly reach: FieldView;
}

export interface NewDestinationPageView extends FormView {
  readonly mayChooseFolder: boolean;
  readonly isFolder: boolean;
}

export interface DestinationPageView extends FormView {
  readonly title: string;
  readonly where: string;
  readonly releases: string;
  readonly href: string;
  /** Why its folder stays as it is; empty where it does not. */
  readonly stays: string;
  readonly retired: MomentView | null;
  /** Of what whoever changes it has read. */
  readonly version: string;
}

/** What was sent, and why it was refused. */
interface Refused {
  readonly body: unknown;
  readonly refusal: Refusal;
}

export function newDestinationPage(
  roots: readonly string[],
  body: unknown = {},
  refusal?: Refusal,
): NewDestinationPageView {
  const mayChooseFolder = roots.length > 0;
  const kind = textOf(body, 'kind');
  return {
    ...formView({ name: '', folder: '', reach: '' }, roots, refusal && { body, refusal }),
    mayChooseFolder,
    isFolder: kind === 'folder' || (kind === undefined && mayChooseFolder),
  };
}

export function destinationPage(
  destination: KeptDestination,
  roots: readonly string[],
  now: Date,
  refused?: Refused,
): DestinationPageView {
  const { name, kind, releases, retiredAt } = destination;
  const form = formView(destination, roots, refused);
  const stays = kind === 'folder' && releases > 0;
  return {
    ...form,
    folder: kind === 'folder' && !stays ? form.folder : null,
    title: name,
    where: whereInWords(destination),
    releases: releases === 0 ? 'no release yet' : counted(releases, 'release'),
    href: destinationHref(destination),
    stays: stays
      ? 'Packages went there, and a recall has to find them: for another folder add another destination.'
      : '',
    retired: retiredAt ? momentView(retiredAt, now) : null,
    version: versionRead(destination, refused),
  };
}

function formView(
  known: Pick<KeptDestination, 'name' | 'folder' | 'reach'>,
  roots: readonly string[],
  refused: Refused | undefined,
): FormView {
  const field = (name: keyof typeof known, label: string, hint: string, required: boolean) =>
    fieldView({
      ...{ name, label, hint, required },
      value: textOf(refused?.body, name) ?? known[name],
      problem: refused ? problemOf(refused.refusal, name) : '',
    });
  return {
    refusal: refused ? { ...refusalView(refused.refusal), problems: [] } : null,
    name: field('name', 'Name', 'As it stands in the register and in each package.', true),
    folder: field('folder', 'Folder', allowedFolders(roots), false),
    reach: field(
      'reach',
      'Who gets at what lies there',
      'Whoever releases reads this and chooses by it.',
      true,
    ),
  };
}

function problemOf({ problems, conflict }: Refusal, name: string): string {
  const theirs = conflict?.[name]?.theirs;
  if (theirs !== undefined) return `Somebody saved “${theirs}” meanwhile. Below is what you wrote.`;
  return problems.find((problem) => problem.field === name)?.message ?? '';
}

/** Who was shown what the other one saved may save over it; who was refused for anything else has not read it. */
function versionRead({ version }: KeptDestination, refused: Refused | undefined): string {
  const sent = refused && refused.refusal.code !== 'changed' ? textOf(refused.body, 'version') : undefined;
  return sent ?? String(version);
}

function textOf(body: unknown, name: string): string | undefined {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
