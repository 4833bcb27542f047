/** How models begin that their programs save as text: trees with their leaves, vectors of the records that they rest on. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, words: string])[] = [
  [
    /^\s*\{\s*"learner"\s*:\s*\{\s*"(?:attributes|feature_names|feature_types|gradient_booster|learner_model_param)"/,
    'a model of XGBoost',
  ],
  [/^booster\[\d+\]:?\r?\n[ \t]*\d+:\[/, 'the trees of a model of XGBoost'],
  [/^tree\r?\nversion=v\d/, 'a model of LightGBM'],
  [/^\s*\{\s*"(?:features_info|ctr_data|model_info|oblivious_trees)"\s*:/, 'a model of CatBoost'],
  [/^\s*\{\s*"class_name"\s*:\s*"(?:Sequential|Functional|Model)"\s*,\s*"config"/, 'a model of Keras'],
  [/^svm_type \w+\r?\nkernel_type /, 'a support vector machine of LIBSVM'],
  [/^solver_type \w+\r?\nnr_class /, 'a model of LIBLINEAR'],
];

const LONGEST_BEGINNING = 2000;

/** The model that begins with these lines, in words. */
export function modelIn(lines: readonly string[]): string | undefined {
  const head = lines
    .slice(0, 20)
    .map((line) => line.slice(0, LONGEST_BEGINNING))
    .join('\n');
  return BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1];
}
