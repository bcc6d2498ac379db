import type { Paper } from '../corpus/records.ts';
import { toCoins } from './cite/to-coins.ts';
import { countListingsOfPaper } from './count-papers.ts';
import { newestAppearance } from './dates.ts';
import { formatShortDate, formatTeaser, formatTimesListed } from './format.ts';
import type { Library } from './library.ts';
import { makeOnce } from './make-once.ts';
import type { Paths } from './paths.ts';
import { toTextShardName } from './text-shards.ts';
import { toCitation } from './to-citation.ts';

/** A link as components receive it: finished. */
export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

/** What a catalogue card says about a paper. */
export interface PaperCard {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly teaser: string;
  /** Name of the file that holds the whole abstract. */
  readonly texts: string;
  readonly listed: NamedLink;
  readonly times: string | undefined;
  readonly topics: readonly NamedLink[];
  readonly hasCode: boolean;
  readonly benchmark: boolean;
  /** Its reference, for reference managers that read pages. */
  readonly coins: string;
}

/** The site that cards are of; `siteUrl` is its origin. */
export interface CardPlace {
  readonly library: Pick<Library, 'papers' | 'topic'>;
  readonly paths: Paths;
  readonly siteUrl: string;
}

/** Two lines of text in the widest card: what is longer ends between words here, and within one in a browser. */
const teaserLimit = 160;

/** A function from papers to their cards that makes each card once, because a paper is listed on several pages. */
export function createCardMaker(place: CardPlace): (paper: Paper) => PaperCard {
  return makeOnce((paper: Paper) => toPaperCard(paper, place));
}

function toPaperCard(paper: Paper, place: CardPlace): PaperCard {
  const { library, paths } = place;
  const date = newestAppearance(paper.appearances)?.date;
  return {
    slug: paper.slug,
    url: paths.paper(paper.slug),
    title: paper.title,
    teaser: formatTeaser(paper.abstract, teaserLimit),
    texts: toTextShardName(paper.id, library.papers.length),
    listed: { name: formatShortDate(date), url: paths.day(date) },
    times: formatTimesListed(countListingsOfPaper(paper)),
    topics: paper.topics.map(({ slug }) => ({
      name: library.topic(slug).name,
      url: paths.topic(slug),
    })),
    hasCode: hasCode(paper),
    benchmark: paper.benchmark,
    coins: toCoins(toCitation(paper, place)),
  };
}

export function hasCode(paper: Paper): boolean {
  return paper.links.some((link) => link.kind === 'code');
}
