/** A star that was pressed, until the list has changed. */
export interface Wish {
  readonly slug: string;
  readonly title: string;
  readonly isOn: boolean;
}

type WishStore = Pick<Storage, 'setItem' | 'removeItem' | 'getItem'>;

/** One entry for each paper, so that the last press counts. */
const toKey = (base: string, slug: string) => `star ${base} ${slug}`;

/** Where storage is blocked, a wish lasts as long as the page. */
export function noteWish(open: () => WishStore, base: string, wish: Wish): void {
  try {
    open().setItem(toKey(base, wish.slug), JSON.stringify(wish));
  } catch {
    // Blocked or full.
  }
}

/** Those that no page has fulfilled. */
export function readWishes(open: () => WishStore, base: string): readonly Wish[] {
  try {
    const store = open();
    const keys = Object.keys(store).filter((key) => key.startsWith(toKey(base, '')));
    return keys.map((key) => JSON.parse(store.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

export function forgetWish(open: () => WishStore, base: string, { slug }: Wish): void {
  try {
    open().removeItem(toKey(base, slug));
  } catch {
    // Blocked, so that there is none.
  }
}
