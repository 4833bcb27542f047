export const PASSWORD_HINT = 'At least 12 characters. A few words are easier to remember than symbols.';
