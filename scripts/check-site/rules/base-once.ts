import { toFile } from '../address.ts';
import type { Rule } from '../rule.ts';

/** A site below `/papers/` has its list of papers at `/papers/papers/`: what is there is meant. */
function isDoubled(path: string, basePath: string, files: ReadonlySet<string>): boolean {
  const file = toFile(path, basePath);
  return path.startsWith(basePath + basePath.slice(1)) && (file === undefined || !files.has(file));
}

/** Every internal address has the base path once: not forgotten, and not added twice. */
export const baseOnce: Rule = {
  name: 'base-once',
  check(site, report) {
    const { basePath } = site;
    for (const { href, address, files } of site.references) {
      if (!address.isInternal) continue;
      if (!address.path.startsWith(basePath)) {
        report.issue(`"${href}" is outside the base path ${basePath}.`, files);
      } else if (basePath !== '/' && isDoubled(address.path, basePath, site.files)) {
        report.issue(`"${href}" has the base path ${basePath} twice.`, files);
      } else if (address.path.includes('//')) {
        report.issue(`"${href}" has two slashes in a row.`, files);
      }
    }
  },
};
