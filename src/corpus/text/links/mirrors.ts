const realHosts: Readonly<Record<string, string>> = {
  hf: 'huggingface.co',
  huggingface: 'huggingface.co',
  gh: 'github.com',
  github: 'github.com',
  arxiv: 'arxiv.org',
};

/** Where pages of anyone's own project live: "mirror-nerf.github.io" mirrors nothing. */
const hostsOfProjects =
  /\.(?:github|gitlab)\.io$|\.(?:vercel|netlify)\.app$|^(?:github|gitlab)\.com$|^huggingface\.co$/;

/** Finds something in every text with the address of a mirror; most texts are settled by it. */
export const mayNameMirror = /proxy|mirror/i;

/** A host that only passes on what another one publishes. */
export interface Mirror {
  readonly host: string;
  /** The address at the real host, where the mirror's name or path says which one that is. */
  readonly original?: string;
}

/**
 * Recognizes mirrors and proxies by their names: "hf-proxy-cf.example.site", "hf-mirror.com", "ghproxy.com/https://…".
 * They come and go, may change what they pass on, and are not what the authors wrote.
 */
export function recognizeMirror(url: string): Mirror | undefined {
  const { hostname, pathname, search, hash } = new URL(url);
  if (hostsOfProjects.test(hostname)) return undefined;
  const words = hostname
    .split(/[.-]/)
    .flatMap((word) => word.split(/(?<=^gh|^hf)(?=proxy|mirror)/));
  if (!words.some((word) => word === 'proxy' || word === 'mirror')) return undefined;
  const inner = /^\/(https?:\/\/[^/]{3,200}\/.{0,400})$/.exec(pathname + search + hash)?.[1];
  if (inner !== undefined) return { host: hostname, original: inner };
  const name = words.find((word) => Object.hasOwn(realHosts, word));
  const host = name === undefined ? undefined : realHosts[name];
  return host === undefined
    ? { host: hostname }
    : { host: hostname, original: `https://${host}${pathname}${search}${hash}` };
}
