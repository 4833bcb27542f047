import type { RefusalView } from '../answers/refusal.view';
import { PASSWORD_HINT } from './password-hint';
import { fieldView, type FieldView } from '../requests/field.view';

export interface SetupPage {
  readonly action: string;
  readonly fields: readonly FieldView[];
  readonly passwordHint: string;
  readonly refusal: RefusalView | null;
}

/** What was typed comes back after a refusal; a password never does. */
export function setupPage(token: string, typed?: unknown, refusal: RefusalView | null = null): SetupPage {
  const text = (name: string): string => {
    const value: unknown = typeof typed === 'object' && typed !== null ? Reflect.get(typed, name) : '';
    return typeof value === 'string' ? value : '';
  };
  return {
    action: `/setup/${encodeURIComponent(token)}`,
    fields: [
      fieldView({
        name: 'name',
        label: 'Name',
        hint: 'As others should see it.',
        required: true,
        value: text('name'),
      }),
      fieldView({
        name: 'signIn',
        label: 'Sign-in',
        hint: 'What you type to sign in; a mail address, for example.',
        required: true,
        value: text('signIn'),
      }),
    ],
    passwordHint: PASSWORD_HINT,
    refusal,
  };
}
