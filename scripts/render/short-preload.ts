/** A plugin of Vite. */
interface ShortPreload {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (id: string) => string | undefined;
}

/** What Vite calls the module by which a script asks for the files of another one before it imports it. */
const HELPER = '\0vite/preload-helper.js';

/**
 * The same as Vite's own, without what this site has no use for: style sheets of scripts (none has any), browsers that
 * do not know `modulepreload` (they load the files one after the other), and an event for failures (whoever imports is
 * told by the promise). It is in the file that all pages load first, where Vite's weighs a tenth of all.
 * @param basePath of the site, with a slash at both ends
 */
export function shortPreload(basePath: string): ShortPreload {
  return {
    name: 'short-preload',
    enforce: 'pre',
    load: (id) => (id === HELPER ? toHelper(basePath) : undefined),
  };
}

/** A file that is asked for twice is loaded once. */
function toHelper(basePath: string): string {
  return `export const __vitePreload = (load, files = []) => {
    for (const file of files) {
      document.head.append(Object.assign(document.createElement('link'), {
        rel: 'modulepreload',
        href: ${JSON.stringify(basePath)} + file,
      }));
    }
    return load();
  };`;
}
