import type { Chosen } from './chosen-files';

/**
 * The address of the upload that was begun with this file before the page was loaded; the page lists them. One that came
 * in a folder is known again by itself.
 */
export function uploadBegunWith({ file, path }: Chosen): string | undefined {
  const begun = [...document.querySelectorAll<HTMLElement>('[data-half-upload]')].find(
    ({ dataset: { path: before = '', bytes, mark } }) =>
      (before === path || before.endsWith(`/${path}`)) &&
      bytes === String(file.size) &&
      mark === String(file.lastModified),
  );
  return begun?.dataset['halfUpload'];
}
