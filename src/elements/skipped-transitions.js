{
  const accept = ({ viewTransition }) => viewTransition?.ready.catch(() => {});
  const acceptReveal = () => addEventListener('pagereveal', accept);
  addEventListener('pageswap', (event) => {
    accept(event);
    acceptReveal();
  });
  if (globalThis.navigation?.activation?.from !== null) acceptReveal();
}
