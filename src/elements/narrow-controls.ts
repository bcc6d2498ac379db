import { type NarrowState, parseNarrowState, toggleTopic } from './lists/narrow-state.ts';

/** The controls above a list, as one state. */
export interface NarrowControls {
  state(): NarrowState;
  show(state: NarrowState): void;
}

/**
 * Wires the controls. Topics have no control of their own: they are kept here, and chosen by buttons with
 * `data-choice`.
 * @param onType called while words are being typed, @param onChoose after anything else
 */
export function createNarrowControls(
  shelf: HTMLElement,
  signal: AbortSignal,
  { onType, onChoose }: { readonly onType: () => void; readonly onChoose: () => void },
): NarrowControls {
  const text = shelf.querySelector<HTMLInputElement>('[name="narrow"]');
  const code = shelf.querySelector<HTMLInputElement>('[name="code"]');
  const sort = shelf.querySelector<HTMLSelectElement>('[name="sort"]');
  let chosen: Pick<NarrowState, 'topics' | 'not'> = { topics: [], not: [] };
  const state = (): NarrowState => ({
    ...parseNarrowState(`?sort=${sort?.value ?? ''}`),
    ...chosen,
    text: text?.value ?? '',
    withCode: code?.checked ?? false,
  });
  const show = (shown: NarrowState) => {
    chosen = { topics: shown.topics, not: shown.not };
    if (text && text.value.trim() !== shown.text) text.value = shown.text;
    if (code) code.checked = shown.withCode;
    if (sort) sort.value = shown.sort;
  };
  text?.addEventListener('input', onType, { signal });
  for (const control of [code, sort]) control?.addEventListener('change', onChoose, { signal });
  shelf.addEventListener('click', (event) => onClick(event), { signal });

  function onClick({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const choice = button?.dataset['choice'];
    if (choice === 'topics' || choice === 'not')
      show(toggleTopic(state(), choice, button?.value ?? ''));
    else if (choice === 'all') show(parseNarrowState(''));
    else return;
    onChoose();
  }

  return { state, show };
}
