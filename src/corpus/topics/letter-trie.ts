/** Keys by their beginnings: from the root, node 0, one step for each letter (UTF-16 unit). */
export interface LetterTrie {
  /** Where letters lead from a node; -1 where no key goes on so. */
  readonly reach: (node: number, letters: string) => number;
  /** By node, the `beginningOf` all that leads on from it, as bits. */
  readonly beginnings: Uint32Array;
  /** Whether any key ends at a node: 1 or 0. */
  readonly endsKey: Uint8Array;
  /** The numbers of the keys that end at a node. */
  readonly endedAt: (node: number) => readonly number[];
}

const none: readonly number[] = [];

/**
 * Puts keys into a trie that is one flat table: a row for each node, a column for each letter that some key has. Every
 * letter of every text is a step here, and a step in a table takes much less time than one in nested maps.
 */
export function createLetterTrie(keys: readonly string[]): LetterTrie {
  const letters = new Set(keys.join('').split(''));
  const columns = toColumns(letters);
  const width = 1 + letters.size;
  const nodes = 1 + keys.join('').length;
  const steps = new (nodes < 0x10000 ? Uint16Array : Uint32Array)(nodes * width);
  const beginnings = new Uint32Array(nodes);
  const endsKey = new Uint8Array(nodes);
  const ended: number[][] = [[]];
  // Nodes near the root come first: most letters are read there, and what is near in memory is read fast.
  let open = keys.map((key, number) => ({ key, number, node: 0 }));
  for (let depth = 0; open.length > 0; depth++) {
    for (const way of open) {
      if (depth === way.key.length) {
        ended[way.node]?.push(way.number);
        endsKey[way.node] = 1;
        continue;
      }
      const rest = way.key.slice(depth, depth + 2);
      const goingOn = beginningOf(rest) | beginningOf(rest.slice(0, 1));
      beginnings[way.node] = (beginnings[way.node] ?? 0) | goingOn;
      const at = way.node * width + (columns[way.key.charCodeAt(depth)] ?? 0);
      if (steps[at] === 0) steps[at] = ended.push([]) - 1;
      way.node = steps[at] ?? 0;
    }
    open = open.filter(({ key }) => key.length > depth);
  }

  function reach(from: number, spelling: string): number {
    let node = from;
    for (let at = 0; at < spelling.length; at++) {
      node = steps[node * width + (columns[spelling.charCodeAt(at)] ?? 0)] ?? 0;
      if (node === 0) return -1;
    }
    return node;
  }
  return { reach, beginnings, endsKey, endedAt: (node) => ended[node] ?? none };
}

/**
 * One of 32 bits for what letters begin with, the first two of them. Where a node lacks the bit, the letters lead
 * nowhere from it; where it has the bit, they mostly do.
 */
export function beginningOf(letters: string): number {
  const first = letters.charCodeAt(0);
  const second = letters.length > 1 ? letters.charCodeAt(1) : 0;
  return 1 << ((first * 7 + second * 11) % 32);
}

/** By UTF-16 unit. Column 0, which no step leads out of, is for letters that no key has. */
function toColumns(letters: ReadonlySet<string>): Uint16Array {
  const columns = new Uint16Array(0x10000);
  let column = 0;
  for (const letter of letters) columns[letter.charCodeAt(0)] = ++column;
  return columns;
}
