/** The usual seed; another one finds other things: `SLUICE_SEED=7 npm run fuzz`. */
export const SEED = 20261126;
