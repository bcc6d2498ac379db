/** How many parts of the path name the repository, by host. */
const repositoryDepth: Readonly<Record<string, number>> = {
  'github.com': 2,
  'gitlab.com': 2,
  'bitbucket.org': 2,
  'codeberg.org': 2,
  'gitee.com': 2,
  'huggingface.co': 2,
  'anonymous.4open.science': 2,
  'sites.google.com': 2,
};

/** What a list of links shows: the host, and the repository or the first part of the path. */
export function labelLink(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const parts = pathname.split('/').filter((part) => part !== '');
  const kind = host === 'huggingface.co' && /^(?:datasets|spaces)$/.test(parts[0] ?? '') ? 1 : 0;
  const depth = (repositoryDepth[host] ?? (/\.(?:github|gitlab)\.io$/.test(host) ? 1 : 0)) + kind;
  return [host, ...parts.slice(0, depth).map(decodeSafely)].join('/');
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
