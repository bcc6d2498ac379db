/** A whole number with commas between thousands: `20,000`. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `1 paper`, `1,204 papers`. */
export function formatPapers(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'paper' : 'papers'}`;
}
