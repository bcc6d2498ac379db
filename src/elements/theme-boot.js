// Before the first paint: the reader's own choice of theme, if there is one. Inlined by its hash, so it stays tiny.
try {
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system';
} catch {}
