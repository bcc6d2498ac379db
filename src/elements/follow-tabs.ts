import { toChannelName } from './saved/open-saved-store.ts';

/** Calls back whenever the list has been changed, here or in another tab, and when the page is brought back. */
export function followTabs(base: string, signal: AbortSignal, onChange: () => void): void {
  let channel: BroadcastChannel | undefined;

  function listen(): void {
    channel?.close();
    channel = new BroadcastChannel(toChannelName(base));
    channel.addEventListener('message', () => onChange());
  }

  listen();
  // While a page is put by, it must hold no channel open.
  addEventListener('pagehide', () => channel?.close(), { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      listen();
      onChange();
    },
    { signal },
  );
  signal.addEventListener('abort', () => channel?.close());
}
