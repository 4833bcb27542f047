// Comfort only: every page works without this.
import { chooseDensity } from './density';
import { keepDrafts } from './drafts';
import { showOpenFile } from './files';
import { jumpBetweenFindings } from './findings';
import { loadRowsOnScroll } from './grid';
import { listenToKeys } from './keyboard';
import { openRows } from './lists';
import { resizePanes } from './panes';
import { correctRoles } from './roles';
import { followScans } from './scans';
import { markThreads } from './threads';
import { showUploads } from './upload';

chooseDensity();
listenToKeys();
openRows();
showOpenFile();
jumpBetweenFindings();
loadRowsOnScroll();
markThreads();
resizePanes();
showUploads();
correctRoles();
followScans();
keepDrafts();
