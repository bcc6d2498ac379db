/**
 * The content of a JSON file of the site.
 * @throws without a network, and where the host does not have it
 */
export async function fetchJson<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
