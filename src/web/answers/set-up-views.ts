import type { NestExpressApplication } from '@nestjs/platform-express';
import { ExpressHandlebars } from 'express-handlebars';
import Handlebars from 'handlebars';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WebSettings } from '../settings';

/** Templates only place finished words: strict, so that a word nobody finished is an error and not a gap. */
export function setUpViews(app: NestExpressApplication, { packageRoot }: WebSettings): void {
  const views = join(packageRoot, 'views');
  const engine = new ExpressHandlebars({
    handlebars: Handlebars,
    extname: '.hbs',
    // The layout is a partial that is called with the page inside: that needs no unescaped `{{{body}}}`.
    defaultLayout: false,
    partialsDir: [join(views, 'layouts'), ...partialFolders(views)],
    compilerOptions: { strict: true },
  });
  app.engine('.hbs', engine.engine);
  app.set('views', views);
  app.set('view engine', '.hbs');
  app.set('view cache', true);
}

/** Each partial has a folder of its own: `partials/finding/finding.hbs` is `{{> finding}}`. */
function partialFolders(views: string): string[] {
  const partials = join(views, 'partials');
  return readdirSync(partials).map((name) => join(partials, name));
}
