import { type AtlasPaper, findDot } from './atlas/find-dot.ts';
import { createElement } from './create-element.ts';
import { fetchJson } from './fetch-json.ts';
import { loadOnce } from './load-once.ts';

const SVG = 'http://www.w3.org/2000/svg';

const load = loadOnce((address: string) => fetchJson<readonly AtlasPaper[]>(address));

/**
 * Says below a map which paper the pointer is at, as a link; a click opens it, and a finger, which cannot point without
 * touching, finds the link there.
 * @param root `[data-atlas]`, which holds the map and the line below it
 * @param first what was pointed at before this was loaded
 */
export function pointAtPapers(root: HTMLElement, first: MouseEvent): void {
  const map = root.querySelector('svg');
  const line = root.querySelector('[data-atlas-paper]');
  if (!map || !line) return;
  const mark = document.createElementNS(SVG, 'circle');
  mark.setAttribute('r', '8');
  mark.setAttribute('class', 'atlas-mark');
  let shown: AtlasPaper | undefined;

  const find = async ({ clientX, clientY }: MouseEvent) => {
    const { left, top, width } = map.getBoundingClientRect();
    const scale = map.viewBox.baseVal.width / width;
    const papers = await load(root.dataset['papers'] ?? '');
    return findDot(papers, { x: (clientX - left) * scale, y: (clientY - top) * scale });
  };

  /** What was shown last stays: who goes to the link passes places without a dot. */
  function show(paper: AtlasPaper | undefined): void {
    map?.classList.toggle('at-paper', paper !== undefined);
    if (!paper || !line || paper === shown) return;
    shown = paper;
    const [x, y, slug, title] = paper;
    mark.setAttribute('cx', String(x));
    mark.setAttribute('cy', String(y));
    map?.append(mark);
    const href = `${root.dataset['base'] ?? '/'}papers/${slug}/`;
    line.replaceChildren(createElement('a', { href, dir: 'auto' }, title));
  }

  async function point(event: MouseEvent): Promise<void> {
    try {
      show(await find(event));
    } catch {
      line?.replaceChildren('The papers of the map could not be loaded. Are you offline?');
    }
  }

  void point(first);
  map.addEventListener('pointermove', (event) => void point(event));
  map.addEventListener('click', async (event) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    await point(event);
    const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
    if (isMouse && map.classList.contains('at-paper')) line.querySelector('a')?.click();
  });
}
