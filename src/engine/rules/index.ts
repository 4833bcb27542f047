import { activeContent } from './active-content';
import { archiveBomb } from './archive-bomb';
import { classDisclosure } from './class-disclosure';
import type { RuleDefinition } from './define-rule';
import { differencing } from './differencing';
import { directIdentifier } from './direct-identifier';
import { dominanceNk } from './dominance-nk';
import { dominancePPercent } from './dominance-p-percent';
import { embeddedData } from './embedded-data';
import { embeddedObject } from './embedded-object';
import { encodedPayload } from './encoded-payload';
import { encrypted } from './encrypted';
import { externalLink } from './external-link';
import { extremeValue } from './extreme-value';
import { fewContributors } from './few-contributors';
import { fileName } from './file-name';
import { fineGeography } from './fine-geography';
import { formulaInjection } from './formula-injection';
import { freeText } from './free-text';
import { hiddenContent } from './hidden-content';
import { imageText } from './image-text';
import { impliedCount } from './implied-count';
import { macro } from './macro';
import { malware } from './malware';
import { missingContext } from './missing-context';
import { modelObject } from './model-object';
import { personalMetadata } from './personal-metadata';
import { plottedPoints } from './plotted-points';
import { preciseDate } from './precise-date';
import { quantileSupport } from './quantile-support';
import { recoverableSuppression } from './recoverable-suppression';
import { residualDegreesOfFreedom } from './residual-degrees-of-freedom';
import { rowLevelData } from './row-level-data';
import { saturatedModel } from './saturated-model';
import { secret } from './secret';
import { sizeLimit } from './size-limit';
import { smallCount } from './small-count';
import { statisticSupport } from './statistic-support';
import { survivalStep } from './survival-step';
import { tooManyFiles } from './too-many-files';
import { tooManyRows } from './too-many-rows';
import { typeMismatch } from './type-mismatch';
import { typeNotAllowed } from './type-not-allowed';
import { uniqueCombination } from './unique-combination';
import { unreadablePart } from './unreadable-part';
import { unroundedCount } from './unrounded-count';
import { zeroCount } from './zero-count';

/** All rules, sorted by id. A rule is one file here, one page in `rules/docs`, one folder in `rules/cases`. */
export const RULES: readonly RuleDefinition[] = [
  activeContent,
  archiveBomb,
  classDisclosure,
  differencing,
  directIdentifier,
  dominanceNk,
  dominancePPercent,
  embeddedData,
  embeddedObject,
  encodedPayload,
  encrypted,
  externalLink,
  extremeValue,
  fewContributors,
  fileName,
  fineGeography,
  formulaInjection,
  freeText,
  hiddenContent,
  imageText,
  impliedCount,
  macro,
  malware,
  missingContext,
  modelObject,
  personalMetadata,
  plottedPoints,
  preciseDate,
  quantileSupport,
  recoverableSuppression,
  residualDegreesOfFreedom,
  rowLevelData,
  saturatedModel,
  secret,
  sizeLimit,
  smallCount,
  statisticSupport,
  survivalStep,
  tooManyFiles,
  tooManyRows,
  typeMismatch,
  typeNotAllowed,
  uniqueCombination,
  unreadablePart,
  unroundedCount,
  zeroCount,
];
