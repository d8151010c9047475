/**
 * Present value of yearly cash flows, the first one now: sum of CF_t / (1 + rate)^t (scoring.md 3.2).
 * Same currency in and out; rate as a share, above −1.
 */
export const netPresentValue = (cashFlows: readonly number[], rate: number): number =>
  cashFlows.reduce((sum, cashFlow, year) => sum + cashFlow / (1 + rate) ** year, 0);

/**
 * Years until what was spent has come back, the first flow being at time 0: when the cumulative cash flow
 * comes up to zero for good, going straight from one year's figure to the next. 0 where nothing is ever owed,
 * null where it is not back by the last year. Not discounted.
 */
export const paybackYears = (cashFlows: readonly number[]): number | null => {
  let owed = 0;
  let payback: number | null = 0;
  cashFlows.forEach((cashFlow, year) => {
    const before = owed;
    owed += cashFlow;
    if (owed < 0) payback = null;
    else if (before < 0) payback = year - 1 - before / cashFlow;
  });
  return payback;
};

/** Return on what was spent: (sum of savings − sum of costs) / sum of costs; null when nothing is spent. */
export const returnOnInvestment = (savings: readonly number[], costs: readonly number[]): number | null => {
  const spent = total(costs);
  return spent === 0 ? null : (total(savings) - spent) / spent;
};

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
