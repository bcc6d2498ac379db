import * as z from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { findBroken } from '../find-broken.ts';
import { paperIdSchema, type Redirect, type SourceFile, slugSchema } from '../records.ts';
import { toAbstractFingerprint } from './fingerprint.ts';
import type { MergedPaper } from './merge-entries.ts';
import { toSlug } from './slug.ts';

/** Every address of a paper that was ever published, by slug. Entries are added and never removed. */
const permalinksSchema = z.record(
  slugSchema,
  z.strictObject({
    id: paperIdSchema.describe('The paper that the address was given to.'),
    abstract: paperIdSchema.describe('Its abstract, to find the paper again if its title changes.'),
    movedTo: slugSchema.optional().describe('The address that the paper has now.'),
  }),
);
export type Permalinks = Readonly<
  Record<string, Readonly<z.output<typeof permalinksSchema>[string]>>
>;

/**
 * Reads `content/permalinks.json`.
 * @param file `undefined` where the site has not published anything.
 */
export function parsePermalinks(file: SourceFile | undefined): {
  readonly permalinks: Permalinks;
  readonly diagnostics: readonly Diagnostic[];
} {
  if (!file) return { permalinks: {}, diagnostics: [] };
  const broken = findBroken(file);
  if (broken) return { permalinks: {}, diagnostics: [broken] };
  const json = parseJson(file.text);
  if ('reason' in json) {
    return { permalinks: {}, diagnostics: [toUnreadable(file, json.reason, json.offset)] };
  }
  const result = permalinksSchema.safeParse(json.value);
  if (result.success) return { permalinks: result.data as Permalinks, diagnostics: [] };
  const issue = result.error.issues[0];
  const slug = String(issue?.path[0] ?? '');
  const reason = `${slug && `at "${slug}": `}${issue?.message}`;
  const offset = file.text.indexOf(`"${slug}"`);
  return { permalinks: {}, diagnostics: [toUnreadable(file, reason, offset)] };
}

/** @param offset of what is wrong, in UTF-16 units; negative where that is not known. */
function toUnreadable({ path, text }: SourceFile, reason: string, offset: number): Diagnostic {
  const conflict = text.search(conflictMarker);
  return {
    rule: 'permalinks-unreadable',
    severity: 'error',
    message: `The list of published addresses cannot be read: ${reason}.`,
    hint:
      conflict < 0
        ? 'Mend the line, or restore the file from the repository: the build writes it, and a person adds nothing but "movedTo".'
        : 'Git left a conflict here: keep the addresses of both sides, and delete the lines that begin with "<<<<<<<", "=======" or ">>>>>>>".',
    file: path,
    line: text.slice(0, Math.max(0, conflict < 0 ? offset : conflict)).split('\n').length,
  };
}

const conflictMarker = /^(?:<{7}|={7}|>{7})(?=\s|$)/m;

/** JSON's own reason, which tells the place in some cases. */
function parseJson(
  text: string,
): { readonly value: unknown } | { readonly reason: string; readonly offset: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason, offset: Number(/\bposition (\d+)/.exec(reason)?.[1] ?? -1) };
  }
}

/** @returns the file's text: one line an address, sorted, so that a difference shows what was added. */
export function formatPermalinks(permalinks: Permalinks): string {
  const lines = Object.keys(permalinks)
    .sort()
    .map((slug) => `  ${JSON.stringify(slug)}: ${JSON.stringify(permalinks[slug])}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * Gives every paper its address. A published address stays with its paper; a new paper gets a free one.
 *
 * A paper whose title changed is known by its abstract: its former address redirects to the new one.
 * @returns slugs by paper id, the list to write back, redirects for former addresses, and those left without a paper.
 */
export function assignSlugs(
  papers: readonly (MergedPaper & { readonly title: string })[],
  published: Permalinks,
): {
  readonly slugs: ReadonlyMap<string, string>;
  readonly permalinks: Permalinks;
  readonly redirects: readonly Redirect[];
  readonly dead: readonly string[];
} {
  const permalinks: Record<string, Permalinks[string]> = { ...published };
  const slugs = keepPublished(papers, published);
  const byAbstract = new Map<string, string>();
  for (const paper of papers) {
    const abstract = toAbstractFingerprint(paper.abstractRaw);
    if (!slugs.has(paper.id)) {
      const slug = findFreeSlug(paper, permalinks);
      slugs.set(paper.id, slug);
      permalinks[slug] = { id: paper.id, abstract };
    }
    byAbstract.set(abstract, slugs.get(paper.id) ?? '');
  }
  const alive = new Set(slugs.values());
  const gone = Object.keys(published)
    .filter((slug) => !alive.has(slug))
    .sort();
  for (const slug of gone) movePermalink(slug, permalinks, byAbstract);
  const redirects = gone.flatMap((slug) => toRedirect(slug, permalinks, alive));
  const redirected = new Set(redirects.map(({ from }) => from));
  return { slugs, permalinks, redirects, dead: gone.filter((slug) => !redirected.has(slug)) };
}

/** Where a paper has had two addresses, the one that does not say it moved is the current one. */
function keepPublished(papers: readonly MergedPaper[], published: Permalinks): Map<string, string> {
  const ids = new Set(papers.map(({ id }) => id));
  const slugs = new Map<string, string>();
  const entries = Object.entries(published).sort(([a], [b]) => (a < b ? -1 : 1));
  const current = entries.filter(([, { movedTo }]) => movedTo === undefined);
  for (const [slug, { id }] of [...current, ...entries]) {
    if (ids.has(id) && !slugs.has(id)) slugs.set(id, slug);
  }
  return slugs;
}

/** Two new papers may want one address: the id, which is theirs alone, tells them apart. */
function findFreeSlug(paper: MergedPaper & { readonly title: string }, taken: Permalinks): string {
  const wanted = toSlug(paper.title);
  if (wanted !== '' && !Object.hasOwn(taken, wanted)) return wanted;
  const stem = toStem(wanted);
  const lengths = [4, 6, 8, 10];
  const candidates = lengths.map((length) => `${stem}-${paper.id.slice(0, length)}`);
  return candidates.find((slug) => !Object.hasOwn(taken, slug)) ?? `${stem}-${paper.id}-2`;
}

/** Leaves room for a hyphen and the whole id. */
function toStem(slug: string): string {
  if (slug === '') return 'paper';
  return slug.length <= 49 ? slug : slug.slice(0, 49).replace(/-[^-]*$/, '');
}

/** Where an address leads already stays as it is: a person may have chosen it. */
function movePermalink(
  slug: string,
  permalinks: Record<string, Permalinks[string]>,
  byAbstract: ReadonlyMap<string, string>,
): void {
  const entry = permalinks[slug];
  const target = entry && byAbstract.get(entry.abstract);
  if (entry && target && entry.movedTo === undefined)
    permalinks[slug] = { ...entry, movedTo: target };
}

/** Follows moves of moves; a circle leads nowhere. */
function toRedirect(
  from: string,
  permalinks: Permalinks,
  alive: ReadonlySet<string>,
): readonly Redirect[] {
  let to = permalinks[from]?.movedTo;
  for (let steps = 0; to !== undefined && !alive.has(to) && steps < 20; steps++)
    to = permalinks[to]?.movedTo;
  return to !== undefined && alive.has(to) ? [{ from, to }] : [];
}
