import type { RefusalView } from '../answers/refusal.view';
import { fieldView, type FieldView } from '../requests/field.view';
import { roleChoices } from './person.view';

export interface NewPersonPageView {
  readonly fields: readonly FieldView[];
  readonly roles: ReturnType<typeof roleChoices>;
  readonly refusal: RefusalView | null;
}

/** What was typed comes back after a refusal. */
export function newPersonPage(typed: unknown = {}, refusal: RefusalView | null = null): NewPersonPageView {
  const sent = (name: string): unknown =>
    typeof typed === 'object' && typed !== null ? Reflect.get(typed, name) : undefined;
  const text = (name: string): string => {
    const value = sent(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    fields: [
      fieldView({
        ...{ name: 'name', label: 'Name', hint: 'As others should see it.', required: true },
        value: text('name'),
      }),
      fieldView({
        ...{ name: 'signIn', label: 'Sign-in', required: true, value: text('signIn') },
        hint: 'What they type to sign in, and it stays. With a mail address they are written to there.',
      }),
    ],
    roles: roleChoices([sent('roles[]')].flat().map(String)),
    refusal,
  };
}
