import type { Paper, Topic } from '../../corpus/records.ts';
import type { Library } from '../library.ts';
import { toTopicOverlaps } from '../topic-overlaps.ts';
import { GOLDEN_ANGLE, layOut, type Point } from './lay-out.ts';
import { type Box, fitInto, type Size, separate, spread } from './spread.ts';

/** A paper on the map. */
export interface PaperDot extends Point {
  readonly paper: Paper;
}

/** A topic on the map: its name, and below it the papers that belong there most. */
export interface Region {
  readonly topic: Topic;
  readonly label: Label;
  readonly dots: readonly PaperDot[];
}

/** A name in one or two lines. Its box is as large as the name is taken to be. */
export interface Label extends Box {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

/** The map of a site: topics that share papers lie near each other, and papers lie between their topics. */
export interface Atlas extends Size {
  readonly shape: AtlasShape;
  /** Topics that have papers, in alphabetical order. */
  readonly regions: readonly Region[];
  /** One in so many papers is drawn. */
  readonly every: number;
  /** Width of a dot. */
  readonly dotSize: number;
}

/** The map as it is drawn for a wide window and for a phone. */
export const atlasFrames = {
  wide: { width: 1040, height: 760 },
  tall: { width: 400, height: 1300 },
} as const satisfies Record<string, Size>;

export type AtlasShape = keyof typeof atlasFrames;

/** On a larger site the dots are those of every second paper, every third, and so on. */
const MOST_DOTS = 1500;

/** Distance of dots where there is room; many stand closer, so that together they cover so much of the map. */
const DOT_DISTANCE = 9.5;
const DOTS_SHARE = 0.1;

/** How much more the strongest topic of a paper draws it than the others: the power of their scores. */
const PULL = 4;

/** Topics that share nothing are at distance 1; those that share everything would else lie on each other. */
const LEAST_DISTANCE = 0.08;

/** Letters of the reading font are about half as wide as high; a line is a little higher than its letters. */
const LETTER_WIDTH = 0.53;
const LINE_HEIGHT = 1.15;
const ONE_LINE = 18;
const GAP = 10;

export function createAtlas(
  { papers, topics, papersOfTopic }: Pick<Library, 'papers' | 'topics' | 'papersOfTopic'>,
  shape: AtlasShape,
): Atlas {
  const frame = atlasFrames[shape];
  const known = topics.filter(({ slug }) => papersOfTopic(slug).length > 0);
  const sorted = papers.filter((paper) => paper.topics.length > 0);
  const every = Math.ceil(sorted.length / MOST_DOTS) || 1;
  const drawn = sorted.filter((_, index) => index % every === 0);
  const area = frame.width * frame.height * DOTS_SHARE;
  const distance = Math.min(DOT_DISTANCE, Math.sqrt(area / Math.max(1, drawn.length)));

  const own = Map.groupBy(drawn, (paper) => paper.topics[0]?.slug);
  const places = placeTopics(frame, known, { topics, papersOfTopic }, (slug) =>
    toRadius(own.get(slug)?.length ?? 0, distance),
  );
  const centres = new Map(known.map(({ slug }, at) => [slug, places[at]?.centre]));
  const starts = drawn.map((paper, at) => toStart(paper, at, centres, distance));
  const names = places.map(({ label: { x, y, width, height } }) => ({
    x,
    y,
    width: width + distance,
    height: height + distance,
  }));
  const dots = spread(starts, names, distance).flatMap((dot, at) => {
    const paper = drawn[at];
    return paper ? [{ ...dot, paper }] : [];
  });
  const dotsOf = Map.groupBy(dots, ({ paper }) => paper.topics[0]?.slug);
  const regions = known.flatMap((topic, at) => {
    const label = places[at]?.label;
    return label ? [{ topic, label, dots: dotsOf.get(topic.slug) ?? [] }] : [];
  });
  return { shape, ...frame, regions, every, dotSize: distance * 0.6 };
}

/** Where a topic is: its name, and the middle of its papers below that. */
interface TopicPlace {
  readonly label: Label;
  readonly centre: Point;
}

/** @param radiusOf of the patch that a topic's own papers fill */
function placeTopics(
  frame: Size,
  topics: readonly Topic[],
  library: Pick<Library, 'topics' | 'papersOfTopic'>,
  radiusOf: (slug: string) => number,
): TopicPlace[] {
  const counts = topics.map(({ slug }) => library.papersOfTopic(slug).length);
  const most = Math.max(1, ...counts);
  const names = topics.map(({ name, slug }, at) => {
    const lines = breakName(name);
    const fontSize = 13 + 5 * Math.sqrt((counts[at] ?? 0) / most);
    const size = {
      width: Math.max(...lines.map(({ length }) => length)) * fontSize * LETTER_WIDTH,
      height: lines.length * fontSize * LINE_HEIGHT,
    };
    return { lines, fontSize, ...size, radius: radiusOf(slug) };
  });
  const boxes = names.map(({ width, height, radius }) => ({
    width: Math.max(width, 2 * radius),
    height: height + 2 * radius,
  }));
  const points = fitInto(layOut(toDistances(topics, library)), frame, {
    width: Math.max(0, ...boxes.map(({ width }) => width)) / 2,
    height: Math.max(0, ...boxes.map(({ height }) => height)) / 2,
  });
  const placed = separate(
    points.map((point, at) => ({ width: 0, height: 0, ...boxes[at], ...point })),
    frame,
    GAP,
  );
  return names.flatMap(({ radius, ...name }, at) => {
    const box = placed[at];
    if (!box) return [];
    const top = box.y - box.height / 2;
    return [
      {
        label: { ...name, x: box.x, y: top + name.height / 2 },
        centre: { x: box.x, y: top + name.height + radius },
      },
    ];
  });
}

/** The more of their papers two topics share, the smaller their distance: by the cosine of the sets of their papers. */
function toDistances(
  topics: readonly Topic[],
  library: Pick<Library, 'topics' | 'papersOfTopic'>,
): number[][] {
  const count = ({ slug }: Topic) => library.papersOfTopic(slug).length;
  return topics.map((a) => {
    const shared = new Map(toTopicOverlaps(a, library).map(({ topic, papers }) => [topic, papers]));
    return topics.map((b) => {
      const cosine = (shared.get(b) ?? 0) / Math.sqrt(count(a) * count(b));
      return Math.max(LEAST_DISTANCE, 1 - Math.sqrt(cosine));
    });
  });
}

/** In two lines of about the same length, where one would be long. */
function breakName(name: string): string[] {
  const words = name.split(' ');
  if (name.length <= ONE_LINE || words.length === 1) return [name];
  const breaks = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const toLength = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return breaks.reduce((best, other) => (toLength(other) < toLength(best) ? other : best));
}

/** Of the patch that so many dots fill at a distance from each other. */
function toRadius(dots: number, distance: number): number {
  return 0.6 * distance * Math.sqrt(dots);
}

/**
 * Between a paper's topics, nearest to the strongest. Papers with the same topics would begin at one place, and could
 * not be moved apart; so they begin in a spiral around it.
 */
function toStart(
  { topics }: Paper,
  at: number,
  centres: ReadonlyMap<string, Point | undefined>,
  distance: number,
): Point {
  let [x, y, weights] = [0, 0, 0];
  for (const { slug, score } of topics) {
    const centre = centres.get(slug);
    if (!centre) continue;
    const weight = score ** PULL + Number.EPSILON;
    x += weight * centre.x;
    y += weight * centre.y;
    weights += weight;
  }
  const angle = GOLDEN_ANGLE * at;
  const radius = distance * 0.3 * Math.sqrt(at % 50);
  return { x: x / weights + radius * Math.cos(angle), y: y / weights + radius * Math.sin(angle) };
}
