import type { NestExpressApplication } from '@nestjs/platform-express';
import { ExpressHandlebars } from 'express-handlebars';
import { basename, join } from 'node:path';
import type { WebSettings } from '../settings';

/** Templates only place finished words: strict, so that a word nobody finished is an error and not a gap. */
export function setUpViews(app: NestExpressApplication, { packageRoot }: WebSettings): void {
  const views = join(packageRoot, 'views');
  const engine = new ExpressHandlebars({
    extname: '.hbs',
    defaultLayout: false,
    // A layout that is called as a partial block needs no unescaped `{{{body}}}`.
    partialsDir: ['layouts', 'partials'].map((folder) => ({ dir: join(views, folder), rename: partialName })),
    compilerOptions: { strict: true },
  });
  app.engine('.hbs', engine.engine);
  app.set('views', views);
  app.set('view engine', '.hbs');
  app.set('view cache', true);
}

/** `partials/finding/finding.hbs` is `{{> finding}}`. */
function partialName(path: string): string {
  return basename(path, '.hbs');
}
