/** Finds what a style sheet makes the browser fetch: `url(…)` and `@import`. A `#fragment` alone fetches nothing. */
export function readStyleAddresses(css: string): readonly string[] {
  const withoutComments = css.replace(/\/\*.*?\*\//gs, '');
  const addresses = withoutComments.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi,
  );
  return [...addresses]
    .map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '')
    .filter((href) => !/^(?:#|data:)/.test(href));
}
