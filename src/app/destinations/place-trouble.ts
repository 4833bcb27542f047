/** What can be wrong with a folder as a destination; in the order in which it is looked at. */
export const PLACE_TROUBLES = [
  'not-absolute',
  'outside',
  'absent',
  'linked',
  'of-sluice',
  'no-folder',
  'not-writable',
] as const;
export type PlaceTrouble = (typeof PLACE_TROUBLES)[number];

/** What is wrong, and what to do about it. */
export const TROUBLE_WORDS: Readonly<Record<PlaceTrouble, string>> = {
  'not-absolute': 'This is no whole path. Write it from the root of the server on.',
  outside:
    'The operator does not allow this folder. SLUICE_DESTINATION_ROOTS says in which one may be chosen.',
  absent: 'There is no such folder on the server. Make or mount it first.',
  linked:
    'A link stands on the way to it, and could lead elsewhere tomorrow. Write the path that it leads to.',
  'of-sluice': 'Sluice keeps its own files there. Choose another folder.',
  'no-folder': 'This is a file. Choose a folder.',
  'not-writable': 'The server may not write there. Give it the right to.',
};
