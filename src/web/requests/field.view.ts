/** A labelled field of a form, as `partials/field` places it. */
export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
  readonly describedBy: string;
  readonly long: boolean;
  readonly rows: number;
  readonly value: string;
  readonly required: boolean;
  readonly key: string;
}

type Given = Pick<FieldView, 'name' | 'label'> & Partial<Omit<FieldView, 'describedBy'>>;

export function fieldView(given: Given): FieldView {
  const { name, hint = '', problem = '', rows = 1, id = name } = given;
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return {
    value: '',
    required: false,
    key: '',
    long: rows > 1,
    ...given,
    id,
    hint,
    problem,
    rows,
    describedBy,
  };
}
