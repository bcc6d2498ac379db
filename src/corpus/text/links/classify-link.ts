import type { LinkKind } from '../../records.ts';

/** What a host is for, whatever the sentence says. Tried in order on `host/path`. */
const byHost: readonly (readonly [RegExp, LinkKind])[] = [
  [/^huggingface\.co\/datasets\//, 'data'],
  [/^huggingface\.co\/spaces\//, 'demo'],
  [
    /^(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|(?:player|m)\.[a-z]{2,12}\.com\/video)(?:\/|$)/,
    'video',
  ],
  [
    /^(?:zenodo\.org|figshare\.com|kaggle\.com\/datasets|data\.mendeley\.com|osf\.io|dataverse\.[a-z.]{3,30})(?:\/|$)/,
    'data',
  ],
  [
    /^(?:colab\.research\.google\.com|replicate\.com|[a-z\d-]{1,60}\.hf\.space|[a-z\d-]{1,60}\.streamlit\.app)(?:\/|$)/,
    'demo',
  ],
];

const repositoryHost =
  /^(?:github\.com|gitlab\.com|gitlab\.[a-z.-]{3,40}|bitbucket\.org|codeberg\.org|gitee\.com|sourceforge\.net|pypi\.org|anonymous\.4open\.science|huggingface\.co)(?:\/|$)/;
const pageHost = /^(?:[a-z\d-]{1,60}\.(?:github|gitlab)\.io|sites\.google\.com)(?:\/|$)/;
const otherHost =
  /^(?:arxiv\.org|doi\.org|openreview\.net|wandb\.ai|[a-z]{2,3}\.wikipedia\.org)(?:\/|$)/;

const words: readonly (readonly [LinkKind, RegExp])[] = [
  ['video', /\b(?:videos?|youtube)\b/i],
  ['demo', /\b(?:demos?|demonstrations?|playground|interactive)\b/i],
  ['data', /\b(?:datasets?|data(?!-)|benchmarks?|corpus|corpora|annotations)\b/i],
  ['project', /\b(?:project|web ?sites?|web ?pages?|homepage|page)\b/i],
  [
    'code',
    /\b(?:code|codebase|implementation|repository|toolkit|library|software|source|github|checkpoints?|models?|scripts?)\b/i,
  ],
];

/**
 * The kind of an address, from its host and path, and where these leave it open from the words before it in the
 * sentence: a repository is code unless its sentence offers only data, a page of its own is the project's.
 * @param before the text before the address.
 */
export function classifyLink(url: string, before: string): LinkKind {
  const { hostname, pathname } = new URL(url);
  const place = hostname.replace(/^www\./, '') + pathname;
  const host = byHost.find(([pattern]) => pattern.test(place));
  if (host) return host[1];
  const named = kindsNamedIn(before.slice(-120));
  if (repositoryHost.test(place))
    return named.includes('data') && !named.includes('code') ? 'data' : 'code';
  if (pageHost.test(place)) return 'project';
  if (otherHost.test(place)) return 'other';
  return (
    (['project', 'code', 'data', 'demo', 'video'] as const).find((kind) => named.includes(kind)) ??
    'other'
  );
}

/** Kinds named in the sentence that leads to an address. */
function kindsNamedIn(before: string): readonly LinkKind[] {
  const sentence = before.split(/[.!?]\s|\uFFFC/u).at(-1) ?? '';
  return words.filter(([, pattern]) => pattern.test(sentence)).map(([kind]) => kind);
}
