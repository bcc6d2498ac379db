/** What is known for a key, asked for once. A failure is not remembered, so that the next call tries again. */
export function remember<K, V>(
  memory: Map<K, Promise<V>>,
  key: K,
  load: () => Promise<V>,
): Promise<V> {
  const known = memory.get(key);
  if (known) return known;
  const value = load();
  memory.set(key, value);
  value.catch(() => memory.delete(key));
  return value;
}

/** A loader that asks for each key once, and again after a failure. */
export function loadOnce<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const memory = new Map<K, Promise<V>>();
  return (key) => remember(memory, key, () => load(key));
}
