/** The value in the middle; of two in the middle, what lies between them. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) throw new Error('there is no median of nothing')
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** The smallest value that at least this share of the values does not exceed. `share` lies above 0 and is at most 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const value = sorted[Math.ceil(sorted.length * share) - 1]
  if (value === undefined) throw new Error('there is no quantile of nothing')
  return value
}

/**
 * How far two samples are apart by the ranks of their values (Mann and Whitney), in standard deviations of what chance gives;
 * more than none where the first has the greater values. Values that are equal share their ranks.
 */
export function rankSumZ(ones: readonly number[], others: readonly number[]): number {
  const all = [
    ...ones.map((value) => ({ value, isOne: true })),
    ...others.map((value) => ({ value, isOne: false })),
  ]
  const sorted = all.toSorted((a, b) => a.value - b.value)
  let rankSum = 0
  for (let from = 0; from < sorted.length;) {
    let past = from
    while (past < sorted.length && sorted[past]?.value === sorted[from]?.value) past++
    const rank = (from + 1 + past) / 2
    rankSum += rank * sorted.slice(from, past).filter(({ isOne }) => isOne).length
    from = past
  }
  const [n, m] = [ones.length, others.length]
  const above = rankSum - (n * (n + 1)) / 2 - (n * m) / 2
  return above / Math.sqrt((n * m * (n + m + 1)) / 12)
}
