/**
 * Says at the foot of the window, and to a screen reader, that something could not be loaded, until there is a network
 * again. It is loaded with the page: what says other notes may itself not be had without a network.
 */
export function sayOffline(what: string): void {
  const text = `${what} cannot be loaded. Are you offline?`;
  const shown = document.querySelector('.save-note');
  const note = shown ?? document.body.appendChild(document.createElement('p'));
  note.className = 'save-note';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  const withdraw = () => note.textContent === text && note.remove();
  addEventListener('online', withdraw, { once: true });
}
