// Before the first paint: the reader's own theme and density of lists. Inlined, so it stays tiny.
{
  const { dataset } = document.documentElement;
  dataset.theme = 'system';
  dataset.density = 'cards';
  try {
    dataset.theme = localStorage.getItem('theme') ?? 'system';
    dataset.density = localStorage.getItem('density') ?? 'cards';
  } catch {}
}
