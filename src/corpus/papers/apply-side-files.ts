import { micromark } from 'micromark';
import type { Diagnostic } from '../diagnostic.ts';
import { findNearestWord } from '../nearest-word.ts';
import type { Paper, Redirect, SourceFile } from '../records.ts';
import { correctTopics, type Filed, type SubtopicTarget } from './correct-topics.ts';
import type { SideFile } from './side-file.ts';

/** What side files decide about a paper. */
export type Curated = Pick<
  Paper,
  | 'slug'
  | 'topics'
  | 'subtopics'
  | 'authors'
  | 'year'
  | 'venue'
  | 'arxiv'
  | 'doi'
  | 'pdf'
  | 'noteHtml'
>;

/** What side files may name. */
export interface SideFileTargets {
  readonly topics: readonly string[];
  readonly subtopics: readonly SubtopicTarget[];
  readonly redirects: readonly Redirect[];
}

/**
 * Adds to papers what their side files say. Topics that a curator adds come first, and those removed go, whatever the
 * rules found. A paper keeps the sub-topics of those topics that it is then in.
 * @returns papers in the order given, and an error for each file without a paper, topic that does not exist, and paper
 * that would be left without a topic.
 */
export function applySideFiles<P extends Pick<Paper, 'slug'> & Filed>(
  papers: readonly P[],
  sideFiles: readonly SideFile[],
  targets: SideFileTargets,
): { readonly papers: readonly (P & Curated)[]; readonly diagnostics: readonly Diagnostic[] } {
  const bySlug = new Map(sideFiles.map((file) => [file.slug, file]));
  const slugs = papers.map(({ slug }) => slug);
  const known = new Set(slugs);
  const curated = papers.map((paper) => curate(paper, bySlug.get(paper.slug), targets));
  const diagnostics = sideFiles.flatMap((file) => [
    ...(known.has(file.slug) ? [] : [toNoPaper(file, slugs, targets.redirects)]),
    ...checkTopics(file, [...targets.topics, ...targets.subtopics.map(({ slug }) => slug)]),
  ]);
  const bare = curated.flatMap(({ slug, topics }) => {
    const file = topics.length === 0 ? bySlug.get(slug) : undefined;
    return file?.fields.topics ? [toNoTopic(file)] : [];
  });
  return { papers: curated, diagnostics: [...diagnostics, ...bare] };
}

function curate<P extends Pick<Paper, 'slug'> & Filed>(
  paper: P,
  file: SideFile | undefined,
  { subtopics: known }: SideFileTargets,
): P & Curated {
  const { topics: corrections, ...fields } = file?.fields ?? {};
  return {
    ...paper,
    ...fields,
    ...correctTopics(paper, corrections, known),
    ...(file?.note && { noteHtml: toNoteHtml(file.note) }),
  };
}

/**
 * Markup in the note is shown as text. A page has one heading of the first level, so all those of a note are second.
 */
function toNoteHtml(note: string): string {
  return micromark(note).replace(/(<\/?)h[1-6]>/g, '$1h2>');
}

function toNoPaper(
  { slug, file }: SideFile,
  slugs: readonly string[],
  redirects: readonly Redirect[],
): Diagnostic {
  const moved = redirects.find(({ from }) => from === slug)?.to;
  const nearest = findNearestWord(slug, slugs);
  return {
    rule: 'side-file-without-paper',
    severity: 'error',
    message: `There is no paper at /papers/${slug}/.`,
    hint: moved
      ? `The paper moved: rename the file to "${moved}.md".`
      : nearest
        ? `Did you mean "${nearest}.md"?`
        : "Name the file after the last part of the paper's address.",
    file: file.path,
    line: 1,
  };
}

function checkTopics({ fields, file }: SideFile, known: readonly string[]): Diagnostic[] {
  const named = [...(fields.topics?.add ?? []), ...(fields.topics?.remove ?? [])];
  return named
    .filter((slug) => !known.includes(slug))
    .map((slug) => {
      const nearest = findNearestWord(slug, known);
      return {
        rule: 'side-file-topic-unknown',
        severity: 'error',
        message: `"${slug}" is not a topic.`,
        hint: nearest
          ? `Did you mean "${nearest}"?`
          : 'Name the file of a topic without ".md", for example "graphs".',
        file: file.path,
        line: findLine(file, slug),
      };
    });
}

function toNoTopic({ file }: SideFile): Diagnostic {
  return {
    rule: 'side-file-removes-all-topics',
    severity: 'error',
    message: 'All topics of the paper are removed, and every paper needs one.',
    hint: 'Add the topic where the paper belongs under "topics: add:".',
    file: file.path,
    line: findLine(file),
  };
}

/**
 * Where the topics begin, or the one of them with this slug stands; 1 where the file writes them in an uncommon way.
 */
function findLine({ text }: SourceFile, slug?: string): number {
  const lines = text.split('\n');
  const topics = lines.findIndex((line) => line.startsWith('topics:'));
  if (topics < 0) return 1;
  const names = (line: string) => slug !== undefined && line.split(/[^\w-]+/).includes(slug);
  const named = lines.slice(topics).findIndex(names);
  return topics + Math.max(named, 0) + 1;
}
