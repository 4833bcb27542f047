import type { Vocabulary } from './vocabulary';

export const ENGLISH: Vocabulary = {
  count:
    'n, count, counts, freq, frequency, frequencies, nobs, obs, observations, number of observations, no observations, ' +
    'number, no of, number of, num, num of, headcount, head count, tally, sample size, valid n, unweighted n, base, ' +
    'min group size, max group size, smallest group, n obs, n persons, n patients, total n, num obs, cell count, ' +
    'records, number of records, denominator, numerator, ' +
    'ncases, ncontrols, sum n, size, n used, n valid, n total, group size, population, total pop, exact count, nonmissing, ' +
    'observed, observed n, observed count, observed counts, observed number, observed cases, observed deaths',
  people:
    'share house, shared house, share houses, standard rate, reduced rate, basic rate, higher rate, flat rate, zero rate, full rate, ' +
    'cohort subjects, cohort entries, number subjects, number persons, num subjects, subject count, person count, patient count, ' +
    'full time, part time, fulltime, parttime, employed full time, employed part time, ' +
    'people, persons, patients, subjects, participants, respondents, individuals, cases, controls, deaths, births, ' +
    'events, admissions, discharges, pupils, students, children, adults, women, men, males, females, boys, girls, ' +
    'households, families, residents, employees, workers, clients, users, customers, members, enrolled, completed, ' +
    'recruited, randomised, randomized, analysed, analyzed, excluded, included, responses, responders, survivors, ' +
    'died, died within, alive, diagnosed, tested, positive, negative, infected, vaccinated, admitted, discharged, ' +
    'exposed, unexposed, incidents, referrals, claims, claimants, applicants, applications, offers, infections, ' +
    'hospitalisations, hospitalizations, readmissions, readmitted, visits made, episodes, prescriptions, firms, ' +
    'businesses, enterprises, companies, establishments, contributors, both sexes, yes, no, true, false, eligible, ' +
    'registrations, registered, screened, consented, withdrew, lost to follow up, dropouts, failures, n exclude, ' +
    'remaining, treated, untreated, smokers, never, cases reported, fatalities, injuries, victims, offenders, arrests, ' +
    'took part, exclusions, tests, reviews, stays, staff, nurses, doctors, mothers, infants, babies, twins, seniors, drivers',
  percentage:
    '%, percent, per cent, percentage, percentages, pct, perc, prct, share, shares, proportion, prop, fraction, ratio n, ' +
    'col %, row %, column percent, row percent, valid percent, cumulative percent, cum %, cum, cum percent, col pct, ' +
    'row pct, percentual, coverage, sensitivity, specificity, relative',
  rate:
    'rate, rates, incidence, prevalence, mortality rate, ‰, ' +
    'per million, per thousand, incidence rate, ratio, irr crude, person years rate, asr, smr',
  mean: 'mean, means, average, avg, arithmetic mean, adjusted mean, predicted mean, mean value, expected value',
  sd: 'sd, std, std dev, std deviation, standard deviation, stdev, stddev, st dev, s d, sdev, std dv',
  variance: 'variance, var, vcov, covariance',
  minimum: 'min, minimum, lowest, smallest, least, youngest',
  maximum: 'max, maximum, highest, largest, greatest, oldest',
  range: 'minimum maximum, lowest highest, range, min max, iqr width',
  median: 'median, med, mdn, p50, q2, 50th percentile, 50 pctl, q50',
  quantile:
    'quantile, quantiles, percentile, percentiles, iqr, interquartile range, quartile range, lower quartile, ' +
    'q1, q3, upper quartile, p1, p5, p10, p25, p75, p90, p95, p99, pctl, 1st qu, 3rd qu, lq, uq, p2 5, ' +
    'p97 5, q 25, q 75, q25, q75',
  'total-contribution':
    'sum, total value, total amount, sum of, total turnover, total income, turnover, revenue, revenues, sales, income, ' +
    'wages, salaries, earnings, expenditure, spending, cost, costs, value, output value, gross value added, gva, ' +
    'profit, profits, investment, assets, exports, imports, delivered, production, sum sq, total costs, ' +
    'rent paid, premiums, premiums written, landings, claims paid, payroll, gross pay, taxes paid',
  coefficient:
    'coef, coeff, coefs, coefficient, coefficients, estimate, estimates, beta, b, β, slope, effect, dy dx, log odds, ' +
    'loghr, log hr, logor, logit, parameter estimate, est, difference, diff, mean difference, risk difference, ' +
    'marginal effect, ame, att, ate, hazard, gamma, alpha, delta, adjusted difference, smd, std mean diff, std diff, ' +
    'std difference, stddiff, standardized difference, standardised difference, std mean difference, std beta, ' +
    'mean differences, standard mean difference, standard mean differences, standardized mean difference, ' +
    'standardized mean differences, standardised mean difference, standardised mean differences, ' +
    'std coefficient, std coefficients, std coef, std estimate, std est, standardized coefficient, ' +
    'standardized coefficients, standardised coefficient, standardised coefficients',
  'odds-ratio':
    'or, odds ratio, odds ratios, aor, hr, hazard ratio, hazard ratios, ahr, rr, risk ratio, relative risk, irr, ' +
    'rate ratio, prevalence ratio, pr ratio, exp coef, exp b, expb, shr, exp beta, crude or, adjusted or, crude hr, ' +
    'adjusted hr, haz ratio, e value, subhazard ratio, exp, eform',
  'standard-error':
    'se, std err, std error, standard error, standard errors, stderr, s e, robust se, se coef, std errors, sem, ' +
    'se mean, robust std err, std er, se fit, linearized std err, linearized, stderr mean',
  'confidence-limit':
    'ci, confidence interval, 95 ci, 95 % ci, 95 conf interval, conf low, conf high, conf interval, lower ci, upper ci, ' +
    'ci low, ci high, ci lower, ci upper, lower, upper, lcl, ucl, lci, uci, ll, ul, lower 95, upper 95, lower cl, ' +
    'upper cl, low 95, high 95, lower limit, upper limit, lower bound, upper bound, 0 025, 0 975, 2 5 %, 97 5 %, ' +
    '95 cl, 95 confidence interval, 99 ci, 90 ci, conf, confidence limits, min95, max95, lcl95, ucl95, ci95, hpd, ' +
    'credible interval, ci l, ci u, lb, ub, lwr, upr, asymp lcl, asymp ucl, lower ci mean, 5 %, 95 %',
  'test-statistic':
    't, z, f, t value, z value, f value, statistic, t stat, z stat, t statistic, z statistic, f statistic, chi2, chisq, ' +
    'chi square, chi squared, x squared, wald, χ2, χ, test, test statistic, wald chi square, score, t ratio, f ratio, ' +
    'likelihood ratio, w, u, h, lr chi2, deviance resid, smirnov, kolmogorov, omnibus, jarque bera, durbin watson',
  'p-value':
    'p, p value, p values, p test, pval, pvalue, pr, prob, sig, significance, p t, p z, pr t, pr z, pr f, pr chi, prob f, ' +
    'prob chi2, prob chi square, p overall, p ratio, p mul, p adjusted, adjusted p, p holm, p bonferroni, p val, ' +
    'padj, fdr, q value, adj p, p adj, sig 2 tailed, asymp sig, exact sig, pr chisq, ' +
    'p chi2, prob t, p f, p trend, p interaction, prob omnibus, prob jb, llr p value, pr chisq, prob z, prob ks',
  'degrees-of-freedom':
    'df, dof, edf, ref df, degrees of freedom, df residual, df residuals, df resid, d f, res df, ddf, ' +
    'df model, num df, den df, resid df',
  'number-at-risk':
    'at risk, n risk, number at risk, nrisk, no at risk, beg total, n at risk, risk set, numrisk, atrisk',
  'number-of-events':
    'n event, n events, nevent, number of events, no of events, event, events, fail, failures, n failures, n censor, ' +
    'censored, number censored, ncensor, nevents, lost, net lost, num events, total events, failed, no failures',
  survival:
    'survival, surv, survivor function, survival probability, kaplan meier, cumulative incidence, cuminc, km, ' +
    'survival function, cum inc, cumhaz, cumulative hazard, s t, surv prob, km estimate, cum survival, survivor',
  correlation:
    'correlation, corr, cor, pearson, spearman, rho, kendall, tau, phi, kappa, pearson r, cramer v, icc',
  'r-squared':
    'r2, r squared, r square, rsq, r sq, adj r squared, adjusted r squared, pseudo r2, adj r sq, r, adj r square',
  weight: 'weight, weights, wt, wgt, sample weight, survey weight, pweight, fweight, weighting',
  rank: 'rank, ranking, rank in, position, order, place, league position, decile rank',
  code: 'chapter, chromosome, chrom, chr, run id, run uuid, experiment id, job id, model id, code, codes, numeric, numeric code, icd, icd9, icd 9, icd10, icd 10, icd11, icd 11, opcs, opcs4, snomed, ctv3, sic, soc, nuts, lsoa, msoa, la code, country code, atc, value code, isco, nace',
  year: 'year, years, yr, calendar year, fiscal year, cohort year, study year, birth year, year of birth, survey year, cohort',
  date: 'date, dates, day, week, month, period, week ending, time period, datetime, dob, date of birth, quarter, timestamp',
  time:
    'seconds, secs, minutes, elapsed, time, times, duration, follow up, followup, person years, person time, ' +
    'person days, person months, hours, days, months, ' +
    'weeks, minutes, tstop, tstart, t0, t1, yearsatrisk, pyrs, py, fu, follow up time, at risk time, tenure, fu years, lag',
  identifier:
    'id, ids, identifier, patient id, subject id, person id, participant id, study id, record id, studyid, usubjid, nhs number, ' +
    'pseudo id, uid, uuid, rownames, row names, row number, row id, subject, obs id, case id, case number, caseid, patientid, ' +
    'customerid, customer id, pid, idno, case, case no, account, account number, iban, phone, telephone, email, ' +
    'e mail, mobile, address, passport, nhs no, worker, serial, respondent, mrn, ssn, index, payroll no, ' +
    'payroll number, personnel no, personnel number, pat no, chart no, chart number, membership no, membership number',
  name: 'name, names, surname, forename, first name, last name, full name, patient name',
  geography:
    'region, regions, country, county, state, city, town, district, municipality, province, postcode, zip, area, ward, ' +
    'local authority, la name, la code, parish, iso3, location, place of residence, borough, la, geography, region name, area name',
  'free-text': 'comment, comments, notes, free text, remarks, description, narrative',
  'genotype-count':
    'genotype, genotypes, allele count, allele counts, aa ab bb, minor allele count, n alleles',
  'bin-edge':
    'bin, bins, bin start, bin end, from, to, lower edge, upper edge, edge, bin lower, bin upper, breaks, bin from, bin to, midpoint, mids, cut, left edge',
  dimension:
    'highest qualification, highest qualifications, highest education, highest level, highest degree, ' +
    'highest grade, group, groups, category, categories, level, levels, class, type, kind, variable, ' +
    'characteristic, characteristics, age, age group, age band, ageband, agegp, age years, age class, sex, ' +
    'gender, ethnicity, ethnic group, race, education, marital status, marital, employment, occupation, ' +
    'diagnosis, condition, cause, cause of death, treatment, arm, cluster, band, site, wave, ward, stage, ' +
    'grade, decile, quintile, quartile, tertile, stratum, strata, cohort, question, item, outcome, exposure, ' +
    'model, term, predictor, covariate, parameter, label, step, criteria, hospital, practice, school, ' +
    'school type, industry, sector, status, response, answer, season, phase, number of visits, visits, ' +
    'children in household, number of children, parity, n children, household size, sibs, imd, deprivation, ' +
    'smoking status, hair, eye, dept, department, measure, indicator, phenotype, age from, age to, severity, ' +
    'score, batch, domain, subgroup, population group, breakdown, dose, shift, room, rooms, list, form, bedrooms, ' +
    'bedroom, number in household, household members, people in household, persons in household, ' +
    'size of household',
  total:
    'whole cohort, whole sample, whole group, whole country, entire cohort, entire sample, entire population, ' +
    'full cohort, full sample, complete cohort, cohort total, sample total, ' +
    'total, totals, sum total, total sum, all, sum, sum value, overall, subtotal, sub total, grand total, both, both sexes, all patients, everyone, combined, ' +
    'all ages, all persons, all people, column total, row total, whole, total population, whole population, all groups, ' +
    'all categories, all regions, everybody, altogether, in total, t o t a l, persons, england, national, total pop',
  amount:
    'turnover, revenue, sales, income, wages, earnings, expenditure, cost, costs, price, gbp, eur, usd, dollars, pounds, euro, ' +
    'euros, million, millions, thousand, thousands, tonnes, tons, kg, litres, liters, litre, hectares, acres, milk, ' +
    'production, energy, kwh, mwh, electricity, water, sold, delivered, exports, imports, investment, payroll, ' +
    'profit, value added, gross value added, gva, spending, taxes, tax, subsidies, subsidy, area harvested, paid, salary, salaries, crop, ' +
    'catch, volume, tonnage, waste, emissions, fuel, distance, kilometres, hours worked, working hours, rent, assets, ' +
    'landings, premiums, premiums written, claims paid, gross pay, wage bill',
  fit:
    'variance ratio, s n, rel error, xerror, xstd, root mean square, root mean square error, ' +
    'root mean squared error, mean square, mean squared error, base mean, ave expr, e cdf max, e cdf mean, ' +
    'r hat, rhat, ess bulk, ess tail, mcse mean, mcse sd, factor scores, std mean diff, std pair dist, ' +
    'coeff var, aic, bic, aicc, loglik, log likelihood, ll null, deviance, rmse, root mse, sigma, mse, ss, ' +
    'ms, sum sq, mean sq, skew, skewness, kurtosis, cond no, vif, c index, concordance, auc, cv, ll model, ' +
    'corrected aic, residual se, null deviance, macro avg, weighted avg, micro avg, accuracy, fpr, tpr, ppv, ' +
    'npv, precision, recall, f1, f1 score, auroc, auprc, mcc, brier, ram, convergence, epv, delta aic, kurt, ' +
    'cronbach, max grad, cond h, fstat, gcv, scale, theta, delta bic, scaled, cooks d, leverage, info, gmd, ss loadings, ' +
    'communality, eigenvalue, eigenvalues, cfi, tli, srmr, rmsea, gfi, agfi, nfi, nnfi, ifi, shap, mean abs shap, ' +
    'train error, test error, training error, validation error, misclassification rate, ' +
    'shap value, shap values, mean rank, average rank, avg rank',
  things:
    'warnings, psu, psus, primary sampling units, versions, best epoch, best iteration, best iter, hidden layers, predictors, regressors, rows affected, attention heads, studies, number of studies, n studies, no of studies, trials included, articles, papers, publications, ' +
    'block size, seats, in stock, stock, reorder level, cpus, ncpus, n cpus, cores, threads, likelihood, impact, ' +
    'margin, mean cluster size, average cluster size, unit cost, unit costs, unit price, unit prices, tariff, chain, ' +
    'number of response levels, nsplit, n splits, number of splits, latent variables, dependent variables, ' +
    'independent variables, free parameters, column type frequency, number of columns, leaves, n leaves, ' +
    'estimators, n estimators, max depth, min depth, depth, max features, max iter, max leaf nodes, ' +
    'min samples leaf, min samples split, layers, units, batch size, learning rate, epochs, hidden units, ' +
    'dropout rate, lines, pages, bytes, files, file size, words, vars, mad, columns, covariates, covars, ' +
    'n covars, parameters, no parameters, n parameters, params, n params, npar, nlevels, var nlevels, ' +
    'n levels, distinct, n distinct, unique, n unique, iterations, n iter, niter, imputations, ' +
    'n imputations, replications, reps, bootstrap, k, variables, n vars, n variables, clusters, n clusters, ' +
    'cols, ncols, n cols, num cols, number of cols, n features, nfeatures, num features, number of features, ' +
    'features selected, selected features, n groups, number of groups, lags, knots, folds, seed, terms, n terms, steps, number of clusters, ' +
    'no groups, no clusters, num vars, number of variables, degrees, datasets, draws, chains, specification, ' +
    'spec, ndims, beds, number of beds, items, n columns, n of items, number of items, number of levels, ' +
    'splits, nodes, trees, bandwidth, runs, zcta, n zcta, points, number of points, gene, genes, n genes, number of genes, exons, n exons, introns, transcripts, isoforms, ' +
    'gene ratio, bg ratio, background ratio, snps, n snps, nsnp, n snp, number of snps, variants, proteins, probes, ' +
    'frequency per day, times per day, doses per day, frequency per week, times per week, ddd',
  attribute:
    'fitted, resid, residual, residuals, std resid, hat, cooksd, predicted, linear predictor, yhat, ' +
    'propensity score, age, sex, gender, height, weight, bmi, dob, date of birth, birth date, smoker, smoking, race, ' +
    'ethnicity, marital, education, ' +
    'occupation, income, status, treatment, trt, arm, time, died, death, diagnosis, bp, sbp, dbp, chol, cholesterol, ' +
    'glucose, hb, creatinine, albumin, bili, stage, grade, ecog, karno, visit, visitdate, dose, outcome, event, admitted, ' +
    'rx, survived, children, religion, rating, score, pain, asa, postcode, name, email, diag, wt, ht, hdl, ldl, hba1c, ' +
    'gest, parity, apgar, los, group, duration, exposure, task, salary, married, hours, employed, platelet, copper, pclass, ' +
    'fare, sibsp, parch, discharge, admission, nationality, comorbidity, resp, hr bpm, temp, temperature, response',
  cumulative: 'cumulative, cum, running total, cumulative n, cum n, up to',
  note: 'note, notes, source, sources, footnote, legend, abbreviations, signif codes, key, statistics presented, data source, nb',
  missing: 'nas, n nas, missing, unknown, na, not known, missing n, n missing, nmiss, n miss',
};
