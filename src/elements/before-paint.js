{
  const { dataset } = document.documentElement;
  dataset.theme = 'system';
  dataset.density = 'cards';
  try {
    dataset.theme = localStorage.getItem('theme') ?? 'system';
    dataset.density = localStorage.getItem('density') ?? 'cards';
  } catch {}
  const [visit] = performance.getEntriesByType('navigation');
  if (visit?.type === 'navigate' && !location.hash) dataset.atTop = '';
}
{
  const accept = ({ viewTransition }) => viewTransition?.ready.catch(() => {});
  const acceptReveal = () => addEventListener('pagereveal', accept);
  addEventListener('pageswap', (event) => {
    accept(event);
    acceptReveal();
  });
  if (globalThis.navigation?.activation?.from !== null) acceptReveal();
}
