import { formatPapers } from './format-count.ts';
import { forgetPapers, keepPapers } from './saved/kept-papers.ts';
import { toPapers } from './saved/list-edits.ts';
import { formatKept } from './saved/saved-messages.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';
import { canKeepPapers } from './saved-states.ts';
import { createLatestRunner } from './search/run-latest.ts';

/** After so many papers it is said how far it is. */
const STEP = 50;

/**
 * Wires the switch that keeps the papers of the list in this browser, so that their pages open without a network. Only
 * then is a service worker registered; it, and all that was kept, goes when the switch is turned off.
 * @returns what brings the kept papers up to date with the list, where the switch is on
 */
export async function wireOffline(desk: SavedDesk): Promise<() => void> {
  if (!canKeepPapers()) return () => {};
  const { serviceWorker } = navigator;
  const place = findPart(desk.root, '[data-offline]');
  const box = findPart<HTMLInputElement>(place, 'input');
  const status = findPart(place, '[role="status"]');
  const scope = new URL(desk.base, location.href).href;
  const update = createLatestRunner(bringUpToDate);
  let stopping = new AbortController();

  async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await serviceWorker.getRegistration(scope).catch(() => undefined);
    return found?.scope === scope ? found : undefined;
  }

  async function bringUpToDate(): Promise<void> {
    stopping = new AbortController();
    try {
      if (box.checked) await keepAll(stopping.signal);
      else await forgetAll();
    } catch {
      box.checked = (await findWorker()) !== undefined;
      status.textContent = navigator.onLine
        ? 'This browser does not let the site keep papers.'
        : 'To begin, this needs a network.';
    }
  }

  async function keepAll(signal: AbortSignal): Promise<void> {
    await serviceWorker.register(`${desk.base}offline-worker.js`, { scope });
    const slugs = toPapers(desk.list()).map(({ slug }) => slug);
    // Each is read out to some readers.
    const onProgress = (kept: number) => {
      if (kept % STEP === 0) status.textContent = `${kept} of ${formatPapers(slugs.length)} kept.`;
    };
    const result = await keepPapers(slugs, { base: desk.base, signal, onProgress });
    if (!signal.aborted) status.textContent = formatKept(result);
  }

  async function forgetAll(): Promise<void> {
    await (await findWorker())?.unregister();
    await forgetPapers(desk.base);
    status.textContent = '';
  }

  box.addEventListener(
    'change',
    () => {
      stopping.abort();
      update();
    },
    { signal: desk.signal },
  );
  box.checked = (await findWorker()) !== undefined;
  if (box.checked) update();
  return () => {
    if (box.checked) update();
  };
}
