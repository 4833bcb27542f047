import type { Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import type { Package } from '../office/package';
import type { OdfStyles } from './styles';
import { Texts } from './texts';

/** What stands on every page, and under which name its lines are kept. */
const STORIES: Readonly<Record<string, string>> = {
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
  'master-page': 'master pages',
};

/** Takes in the styles of a document, and reads what its pages have in common: headers, footers, backgrounds of slides. */
export async function readMasterPages(
  pack: Package,
  path: string,
  styles: OdfStyles,
  base: Place,
): Promise<Block[]> {
  const texts = new Texts();
  const stories: string[] = [];
  let text: string | undefined;
  await pack.read(path, {
    open(name, attributes) {
      styles.open(name, attributes);
      const story = STORIES[name];
      if (story !== undefined) stories.push(story);
      // A placeholder is a prompt to whoever writes slides, and on none of them.
      if ((name === 'p' || name === 'h') && stories.length > 0) text = '';
    },
    text(piece) {
      if (text === undefined) return false;
      text += piece;
      return true;
    },
    close(name) {
      styles.close(name);
      if ((name === 'p' || name === 'h') && text !== undefined) {
        const story = stories.at(-1) ?? '';
        const part = base.part === undefined ? story : `${base.part}/${story}`;
        if (text.trim() !== '') texts.add({ part }, text);
        text = undefined;
      }
      if (STORIES[name] !== undefined) stories.pop();
    },
  });
  return [...texts.takeAll()];
}
