/**
 * The address that a request asks for. `//` begins a path here and not a host, as it would in a link.
 * @returns `undefined` for an address that names no file, whichever way it is read: one with an empty folder name, or
 * with percent signs that encode nothing.
 */
export function readAddress(
  url = '/',
): { readonly pathname: string; readonly search: string } | undefined {
  const { pathname, search } = new URL(`http://localhost/${url.replace(/^\//, '')}`);
  return pathname.includes('//') || !canDecode(pathname) ? undefined : { pathname, search };
}

function canDecode(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
