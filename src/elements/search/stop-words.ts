/** Words of grammar that are in most papers: they are not searched for unless a query holds nothing else. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about an and are as at be been but by can did do does for from had has have how i if in into is it its may of on
  or our so such than that the their them then there these they this those to was we were what when where which while
  who why will with would you your`.split(/\s+/),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
