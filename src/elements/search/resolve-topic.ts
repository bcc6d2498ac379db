/** The topic that was meant by what followed `topic:`: its slug, or the beginning or a part of one. */
export function resolveTopic(name: string, slugs: readonly string[]): string | undefined {
  const tests = [
    (slug: string) => slug === name,
    (slug: string) => slug.startsWith(name),
    (slug: string) => slug.includes(name),
  ];
  return tests.map((test) => slugs.find(test)).find((slug) => slug !== undefined);
}
