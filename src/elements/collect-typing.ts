/**
 * Keeps what is typed until there is a box for it, so that no letter is lost, nor taken for a key of the page.
 * @returns ends the collecting, and tells what was typed meanwhile
 */
export function collectTyping(): () => string {
  let typed = '';
  const collecting = new AbortController();
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key.length > 1 || ctrlKey || metaKey || altKey) return;
      typed += key;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: collecting.signal },
  );
  return () => {
    collecting.abort();
    return typed;
  };
}
