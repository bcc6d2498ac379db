import type { Diagnostic } from '../diagnostic.ts';
import { type Block, isWhole, joinLines } from './entries.ts';
import type { Line } from './lines.ts';
import { longestAbstract, shortestAbstract } from './orphan-paragraphs.ts';

/**
 * Says what is wrong with blocks that are not a title with its abstract.
 * @returns one diagnostic per broken block, at its first line.
 */
export function checkEntries(file: string, blocks: readonly Block[]): readonly Diagnostic[] {
  if (blocks.length === 0) return [toNoEntries(file)];
  const isOdd = createParagraphJudge(blocks);
  return blocks.flatMap((block, index) => {
    const [title] = block.title;
    const [first] = block.paragraphs[0] ?? [];
    if (title && !first) return [toMissingAbstract(file, block, blocks[index + 1])];
    if (!title && first) return [toMissingTitle(file, first)];
    if (!title) return [];
    const length = toLength(block);
    if (length < shortestAbstract) return [toTooShort(file, title, length)];
    if (length > longestAbstract) return [toTooLong(file, title, length)];
    const second = findSecondTitle(block.title);
    if (second) return [toTwoTitles(file, title, second)];
    return isOdd(block) ? [toOddParagraph(file, title, block)] : [];
  });
}

/** Among so many abstracts of one paragraph one of several is odd, */
const fewestToJudge = 5;
/** where it is longer than they usually are by this factor. */
const oddLength = 1.4;

/**
 * Creates the function that tells whether an abstract is the only one of its listing with several paragraphs, and so
 * long that the last of them may be that of a paper whose title is missing.
 */
function createParagraphJudge(blocks: readonly Block[]): (block: Block) => boolean {
  const whole = blocks.filter(isWhole);
  const single = whole.filter(({ paragraphs }) => paragraphs.length === 1);
  const usual = single.map(toLength).sort((a, b) => a - b)[Math.floor(single.length / 2)] ?? 0;
  const isAlone = single.length >= fewestToJudge && whole.length - single.length === 1;
  return (block) => isAlone && block.paragraphs.length > 1 && toLength(block) > oddLength * usual;
}

function toLength({ paragraphs }: Block): number {
  return paragraphs.flat().reduce((sum, line) => sum + line.text.length + 1, 0);
}

function toOddParagraph(file: string, title: Line, { paragraphs }: Block): Diagnostic {
  const line = paragraphs.at(-1)?.[0]?.number ?? title.number;
  return {
    rule: 'odd-paragraph',
    severity: 'warning',
    message: `The abstract of "${shorten(title.text)}" has several paragraphs, as no other one here, and is long.`,
    hint: `If line ${line} begins the abstract of another paper, put its title above it.`,
    file,
    line,
  };
}

function toNoEntries(file: string): Diagnostic {
  return {
    rule: 'listing-without-entries',
    severity: 'error',
    message: "The file holds nothing but the source site's own furniture: no title, no abstract.",
    hint: 'Scrape the listing again, or delete the file.',
    file,
    line: 1,
  };
}

function toMissingAbstract(file: string, block: Block, next: Block | undefined): Diagnostic {
  const line = block.title[0]?.number ?? 1;
  const after = next?.title[0];
  const reason = after
    ? `Line ${after.number} reads like another title (${after.text.length} characters). `
    : '';
  const others = after ? `; or line ${after.number}, if that is no title` : '';
  return {
    rule: 'title-without-abstract',
    severity: 'error',
    message: `The title "${shorten(joinLines(block.title))}" has no abstract after it.`,
    hint: `${reason}Add the abstract, or delete line ${line}${others}.`,
    file,
    line,
  };
}

function toMissingTitle(file: string, first: Line): Diagnostic {
  return {
    rule: 'abstract-without-title',
    severity: 'error',
    message: `The abstract that begins "${shorten(first.text)}" has no title before it.`,
    hint: `Add the title on a line of its own above line ${first.number}, or delete the abstract. If the line is a title, it is too long or reads like running text (${first.text.length} characters).`,
    file,
    line: first.number,
  };
}

/** "Otters: …" and, in a further line, "Newts: …": few titles have two names with a colon, and few wraps fall there. */
function findSecondTitle([first, ...others]: readonly Line[]): Line | undefined {
  if (!first || !/^[^:]{1,40}: /.test(first.text)) return undefined;
  return others.find(({ text }) => /^[\p{Lu}\d][^:]{0,39}: [\p{Lu}\d]/u.test(text));
}

function toTwoTitles(file: string, title: Line, second: Line): Diagnostic {
  return toWarning(file, title, {
    rule: 'title-may-be-two',
    message: `The title that begins "${shorten(title.text)}" goes on in line ${second.number} with what reads like another title.`,
    hint: `If these are two papers, the abstract of the first is missing: add it above line ${second.number}. If it is one title, write it on one line.`,
  });
}

function toTooShort(file: string, title: Line, length: number): Diagnostic {
  return toWarning(file, title, {
    rule: 'abstract-too-short',
    message: `The abstract of "${shorten(title.text)}" has ${length} characters; abstracts have at least ${shortestAbstract}.`,
    hint: 'Look whether these lines are a paper: if they are part of the page that was scraped, delete them.',
  });
}

function toTooLong(file: string, title: Line, length: number): Diagnostic {
  return toWarning(file, title, {
    rule: 'abstract-too-long',
    message: `The abstract of "${shorten(title.text)}" has ${length} characters; abstracts have at most ${longestAbstract}.`,
    hint: 'Look whether a title below it was taken for a paragraph, or whether more than the abstract was scraped.',
  });
}

/** At the line of an entry's title. */
function toWarning(
  file: string,
  title: Line,
  found: Pick<Diagnostic, 'rule' | 'message' | 'hint'>,
): Diagnostic {
  return { ...found, severity: 'warning', file, line: title.number };
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}
