import { createBrowserStore } from './browser-store.ts';
import { toPapers } from './list-edits.ts';
import { openSavedDatabase } from './saved-database.ts';
import { writeMirror } from './saved-mirror.ts';
import type { SavedList } from './saved-paper.ts';
import type { SavedStore } from './saved-store.ts';
import { createTabStore } from './tab-store.ts';

let opening: Promise<SavedStore> | undefined;

/**
 * The store of the list of the site under a base path. Ask for it before each use: it is another one after a newer
 * version of the site, in another tab, has taken the database over.
 */
export function openSavedStore(base: string): Promise<SavedStore> {
  opening ??= createStore(base);
  return opening;
}

/** Name of the channel on which tabs tell each other that the list has changed. */
export const toChannelName = (base: string) => `saved-papers ${base}`;

/** The second list for stars, written anew: it may be missing, or from before a tab was closed in the middle. */
export function mirrorList(list: SavedList, base: string, store: () => Storage): void {
  const slugs = toPapers(list).map(({ slug }) => slug);
  writeMirror(store, base, slugs);
}

async function createStore(base: string): Promise<SavedStore> {
  const forget = () => {
    opening = undefined;
  };
  try {
    const opened = await openSavedDatabase(base, forget);
    return createBrowserStore(opened, (list) => {
      mirrorList(list, base, () => localStorage);
      tellOthers(base);
    });
  } catch {
    return createTabStore(
      () => sessionStorage,
      base,
      (list) => {
        mirrorList(list, base, () => sessionStorage);
        tellOthers(base);
      },
    );
  }
}

/**
 * Other tabs hear of the mirror from the browser, and of the list by a channel; stars of this page are told here. The
 * channel is closed at once, because an open one keeps a page from being brought back as it was.
 */
function tellOthers(base: string): void {
  dispatchEvent(new Event('storage'));
  const channel = new BroadcastChannel(toChannelName(base));
  channel.postMessage('changed');
  channel.close();
}
