/**
 * Says at the foot of the window, and to a screen reader, that something could not be loaded, until there is a network
 * again. It is loaded with the page: what says other notes may itself not be had without a network.
 */
export function sayOffline(what: string): void {
  const text = `${what} cannot be loaded. Are you offline?`;
  // Several cards may miss their abstracts at once.
  if (document.querySelector('.save-note[role="alert"]')?.textContent === text) return;
  const note = document.createElement('p');
  // A note that is shown already may be about to go.
  document.querySelector('.save-note')?.remove();
  document.body.append(note);
  note.className = 'save-note';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  addEventListener('online', () => note.remove(), { once: true });
}
