import type { Screen } from '../support/screen';
import { until } from '../support/until';

/** What a person does on the pages between sign-in and download, whatever they do it with. */
export interface Hands {
  readonly screen: Screen;
  signsIn(signIn: string): Promise<void>;
  startsRequest(title: string): Promise<void>;
  /** Until the check is done and its finding can be read. */
  addsFile(name: string, text: string): Promise<void>;
  describesFile(): Promise<void>;
  submits(): Promise<void>;
  opensFromQueue(title: string): Promise<void>;
  /** Goes to the file, finds the cell, and votes. */
  approvesFile(reason: string): Promise<void>;
  handsIn(): Promise<void>;
  approvesAndReleases(): Promise<void>;
  /** Where the package was saved. */
  downloadsPackage(title: string): Promise<string>;
}

export const CONTEXT = [
  ['What it is', 'One table of visits.'],
  ['Why it is needed outside', 'For the annual report.'],
  ['Where it will be used', 'Annual report'],
] as const;

export const STATEMENT = [
  ['What it shows', 'Visits by region.'],
  ['Who is counted', 'All residents.'],
  ['Variables', 'Region, number of people.'],
  ['Suppressed or rounded', 'Nothing.'],
] as const;

/** Loads the page until it shows what a job in the background brings about. */
export async function untilShown({ page }: Screen, text: string): Promise<void> {
  await until(async () => {
    if (await page.getByText(text).first().isVisible()) return true;
    await page.reload();
    return false;
  }, `"${text}"`);
}
