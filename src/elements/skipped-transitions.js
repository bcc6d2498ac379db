// A transition between pages that the browser skips is no error. Inlined, because it happens before other scripts run.
for (const type of ['pageswap', 'pagereveal'])
  addEventListener(type, ({ viewTransition }) => viewTransition?.ready.catch(() => {}));
