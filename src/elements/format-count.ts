/** A whole number with commas between thousands: `20,000`. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-GB');
}

/** How often a paper was listed, where that is more than once. */
export function formatTimesListed(times: number): string {
  return `seen in ${times} listings`;
}

/** `1 paper`, `1,204 papers`. */
export function formatPapers(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'paper' : 'papers'}`;
}
