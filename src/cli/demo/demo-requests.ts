import { type DemoFile, generatedFile, sampleFile } from './demo-files';
import { tableOneWorkbook } from './table-one';

export interface DemoRequest {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly destination: string;
  /** Waits for checkers; else it is a draft that its author still works on. */
  readonly submitted: boolean;
  readonly files: readonly DemoFile[];
}

const COHORT =
  '4,812 adults with an asthma diagnosis and a recorded Asthma Control Test (ACT) in 2025, all six regions.';

/** One request that is nearly clean, one full of findings, and one that its author can still mend. */
export const DEMO_REQUESTS: readonly DemoRequest[] = [
  {
    title: 'Asthma control: table and odds ratios for the journal article',
    what: 'Table 2 and the odds ratios behind Figure 3: who has poorly controlled asthma, and how often they visit an emergency department.',
    why: 'We submit the revised article on the 20th and the reviewers asked for both.',
    destination: 'Article in a respiratory medicine journal, open access',
    submitted: true,
    files: [
      sampleFile('visits_by_region_rounded.csv', {
        description: 'Adults with asthma and those with at least one emergency visit in 2025, by region.',
        population: COHORT,
        variables: 'percent is the second count over the first, from the rounded counts.',
        suppression:
          'All counts are rounded to the nearest 5. Islands has few people and is counted with Northern.',
      }),
      sampleFile('odds_of_poor_control.csv', {
        description: 'Odds ratios for poor control (ACT below 20), from one logistic model with all factors.',
        population: COHORT,
        variables:
          'n: adults with the characteristic (all 4,812 for age and BMI). Compared with never smokers and with inhaled steroid (ICS) alone.',
        suppression: 'Nothing. The smallest group has 591 people.',
      }),
    ],
  },
  {
    title: 'Emergency visits by region and age, for the regional boards',
    what: 'A count table, a description of the cohort and a summary of the control score. The boards plan their spirometry clinics with it.',
    why: 'The regional boards have no access to the environment and meet at the end of the month.',
    destination: 'Slides for the meeting of the six regional health boards',
    submitted: true,
    files: [
      sampleFile('visits_by_region_age.csv', {
        description: 'Adults with at least one emergency visit for asthma in 2025, by region and age band.',
        population: 'The 1,296 of 4,812 adults in the cohort who had a visit.',
        variables: 'Rows: region of residence. Columns: age on 1 January 2025.',
        suppression: 'Nothing yet. The boards would like to see Islands on its own, if that is possible.',
      }),
      generatedFile('table1_cohort.xlsx', tableOneWorkbook, {
        description: 'Table 1: characteristics of the cohort, by asthma control.',
        population: COHORT,
        variables: 'mean (sd) or n (%), as the row says. Controlled: ACT of 20 or more.',
        suppression: 'Nothing. All cells are 24 or more.',
      }),
      sampleFile('act_score_by_region.csv', {
        description: 'Distribution of the Asthma Control Test score by region.',
        population: COHORT,
        variables: 'The score goes from 5 (worst) to 25. n: adults with a recorded score.',
        suppression: 'Nothing.',
      }),
    ],
  },
  {
    title: 'Online supplement: linear model of the control score',
    what: 'Coefficients of the linear model (Table S4), and the log of the run as the journal wants it.',
    why: 'The journal asks for the full model output in the supplement.',
    destination: 'Online supplement of the journal article',
    submitted: false,
    files: [
      sampleFile('act_linear_model.csv', {
        description: 'Coefficients of a linear model of the ACT score with 95 % confidence limits.',
        population: COHORT,
        variables:
          'age10: per 10 years. bmi5: per 5 kg/m2. Reference: male, never smoker, inhaled steroid (ICS) alone.',
        suppression: 'Nothing. 4,803 residual degrees of freedom.',
      }),
      sampleFile('act_model.log', {}),
    ],
  },
];
