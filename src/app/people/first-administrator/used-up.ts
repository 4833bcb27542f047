import { Refusal } from '../../refusals';

export function usedUp(): Refusal {
  return new Refusal(
    'gone',
    'This link was used, or has expired.',
    'If nobody has an account yet, start Sluice again: it prints a new one.',
  );
}
