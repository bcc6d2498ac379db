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
