{
  const { dataset } = document.documentElement;
  dataset.theme = 'system';
  dataset.density = 'cards';
  try {
    dataset.theme = localStorage.getItem('theme') ?? 'system';
    dataset.density = localStorage.getItem('density') ?? 'cards';
  } catch {}
}
