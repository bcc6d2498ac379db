/** A loader that asks for each key once, and again after a failure. */
export function loadOnce<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const loading = new Map<K, Promise<V>>();
  return (key) => {
    const value = loading.get(key) ?? load(key);
    loading.set(key, value);
    value.catch(() => loading.delete(key));
    return value;
  };
}
