import { isMap, parseDocument, visit } from 'yaml';
import type { RuleId } from '../rules/rule-ids';

/**
 * A book's text for those who may not know its confidential figures: these rules say only that they are confidential.
 * All comments go too, because one may repeat a figure. A book that does not name a rule is left as it is.
 */
export function withoutFigures(text: string, confidential: readonly RuleId[]): string {
  if (confidential.length === 0) return text;
  const document = parseDocument(text);
  document.commentBefore = null;
  document.comment = null;
  visit(document, {
    Node: (_, node) => {
      node.comment = null;
      node.commentBefore = null;
    },
  });
  const rules = document.get('rules');
  for (const id of confidential) {
    if (isMap(rules) && rules.has(id)) rules.set(id, document.createNode({ confidential: true }));
  }
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
