import { z } from 'zod';
import type { RuleDefinition } from '../rules/define-rule';
import { RULE_IDS } from '../rules/rule-ids';
import { allowText } from './allow';
import { bookSchema, commonRuleKeys } from './book-schema';

/** JSON Schema (draft 2020-12) of a rulebook file, for editors. The engine's own check stays the judge. */
export function rulebookJsonSchema(rules: readonly RuleDefinition[]): z.core.JSONSchema.BaseSchema {
  const shape = Object.fromEntries(
    RULE_IDS.map((id) => [id, settingSchema(rules.find((rule) => rule.id === id))]),
  );
  const schema = bookSchema.extend({ rules: z.strictObject(shape).optional() });
  return { title: 'Sluice rulebook', ...z.toJSONSchema(schema, { io: 'input' }) };
}

function settingSchema(rule: RuleDefinition | undefined): z.ZodType {
  const { params } = rule ?? {};
  if (!(params instanceof z.ZodObject))
    return z.looseObject({ allow: allowText.optional(), ...commonRuleKeys }).optional();
  return z
    .strictObject({ ...params.shape, ...commonRuleKeys })
    .optional()
    .describe(rule?.title ?? '');
}
