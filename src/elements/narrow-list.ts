import { followTyping } from './follow-typing.ts';
import { countTopics, narrowPapers } from './lists/narrow-papers.ts';
import { formatNarrowState, isNarrowed, parseNarrowState } from './lists/narrow-state.ts';
import { parseNarrowText } from './lists/parse-narrow-text.ts';
import { type LoadedList, loadList } from './load-list.ts';
import { createNarrowControls } from './narrow-controls.ts';
import { createNarrowedList } from './narrowed-list.ts';
import { type PageMemory, readPageMemory } from './search/page-memory.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { createSlowSign } from './slow-sign.ts';
import { createTopicChips, type TopicChips } from './topic-chips.ts';
import { writeHistory } from './write-history.ts';

/**
 * Narrows a list while the reader types and chooses. The address always says what is shown: it is replaced while
 * typing, and a new one is added for every choice, so that Back undoes it.
 */
export function startNarrowing(shelf: HTMLElement, signal: AbortSignal): void {
  const { base = '/', list: name = '' } = shelf.dataset;
  const narrowed = createNarrowedList(shelf, signal);
  const slow = createSlowSign(narrowed.wait);
  const run = createLatestRunner(show);
  const controls = createNarrowControls(shelf, signal, {
    onType: () => {
      run({});
      typing.follow(toAddress());
    },
    onChoose: () => {
      typing.settle();
      if (toAddress() !== location.pathname + location.search)
        writeHistory('pushState', {}, toAddress());
      run({});
    },
  });
  const typing = followTyping(signal);
  const toAddress = () => location.pathname + formatNarrowState(controls.state());
  let loading: Promise<LoadedList> | undefined;
  let chips: TopicChips | undefined;

  function load(): Promise<LoadedList> {
    loading ??= loadList(base, name);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  }

  /** Shows what the controls ask for. */
  async function show(memory: PageMemory): Promise<void> {
    const state = controls.state();
    slow.start();
    try {
      const { papers, topics, findWords } = await load();
      const left = narrowPapers(papers, state, await findWords(parseNarrowText(state.text)));
      const details = shelf.querySelector<HTMLElement>('[data-topics]');
      if (details) chips ??= createTopicChips(details, topics);
      chips?.show(state, countTopics(left));
      if (isNarrowed(state)) narrowed.show(left, papers.length, memory);
      else narrowed.clear();
    } catch {
      narrowed.fail();
      addEventListener('online', () => run({}), { once: true, signal });
    } finally {
      slow.stop();
    }
  }

  const restore = () => {
    controls.show(parseNarrowState(location.search));
    run(readPageMemory(history.state));
  };
  addEventListener('popstate', restore, { signal });
  // On Back a browser may have ticked a box again, but not chosen the order: the address knows both. What a reader did
  // before this was loaded stands in no address yet.
  const isAsked = isNarrowed(parseNarrowState(location.search));
  if (!isAsked && isNarrowed(controls.state())) {
    run({});
    // What is chosen has an entry of its own, and what is typed has not.
    const isTyped = controls.state().text !== '';
    writeHistory(isTyped ? 'replaceState' : 'pushState', {}, toAddress());
  } else restore();
}
