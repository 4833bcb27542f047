import { z } from 'zod';
import type { RuleDefinition } from '../rules/define-rule';
import { allowText } from './allow';
import { commonRuleKeys } from './book-schema';
import { mapping, type Mapping } from './merge';
import { problemsOf, type Place } from './problems';
import type { Problem } from './refusal';

/** What can be said of a rule that is in the catalogue and not built yet. */
const notBuilt = z.looseObject({ allow: allowText.optional() });

/** Each rule that the file names, against the parameters that the rule itself declares. */
export function ruleProblems(
  merged: Mapping,
  named: Mapping,
  rules: readonly RuleDefinition[],
  place: Place,
): Problem[] {
  return Object.keys(named).flatMap((id) => {
    const params = parametersOf(mapping(mapping(merged['rules'])[id]));
    const schema = rules.find((rule) => rule.id === id)?.params ?? notBuilt;
    const result = schema.safeParse(params);
    if (result.success) return [];
    const own = parameterNames(schema);
    const under = ['rules', id];
    return problemsOf(result.error, params, {
      ...place,
      under,
      knownKeys: (path) => (path.length > under.length ? ['the keys of this rule'] : [...own, ...COMMON]),
    });
  });
}

const COMMON = Object.keys(commonRuleKeys);

/** A rule's own keys: what is left of its setting without the keys that every rule has. */
export function parametersOf(setting: Mapping): Mapping {
  return Object.fromEntries(Object.entries(setting).filter(([key]) => !COMMON.includes(key)));
}

function parameterNames(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
