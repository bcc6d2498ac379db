/**
 * Creates the function that numbers the spellings that stand at `[start, end)` of some bytes, from 0, in the order in
 * which they are first seen. It is a hash table with open addressing that keeps bytes: no string is made for a word
 * that is known, and nearly all are.
 */
export function createSpellingTable(): (bytes: Uint8Array, start: number, end: number) => number {
  let count = 0;
  /** By hash, the number of a spelling and 1; at least half of the slots are empty. */
  let slots = new Int32Array(1 << 12);
  /** All spellings in turn, and by number where each begins; behind the last, where the next will. */
  let spelt = new Uint8Array(1 << 14);
  let starts = new Int32Array(slots.length / 2 + 1);

  return (bytes, start, end) => {
    let slot = hash(bytes, start, end) & (slots.length - 1);
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return add(slot, bytes, start, end);
      if (isSpelt(number, bytes, start, end)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
  };

  function isSpelt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const first = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (spelt[first + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  function add(slot: number, bytes: Uint8Array, start: number, end: number): number {
    const first = starts[count] ?? 0;
    const next = first + end - start;
    while (next > spelt.length) spelt = grow(spelt, new Uint8Array(2 * spelt.length));
    spelt.set(bytes.subarray(start, end), first);
    slots[slot] = ++count;
    starts[count] = next;
    if (2 * count === slots.length) spread();
    return count - 1;
  }

  /** Doubles the slots, and puts every spelling where it belongs among them. */
  function spread(): void {
    slots = new Int32Array(2 * slots.length);
    starts = grow(starts, new Int32Array(slots.length / 2 + 1));
    for (let number = 0; number < count; number++) {
      let slot = hash(spelt, starts[number] ?? 0, starts[number + 1] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  }
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x9e3779b1);
  return sum ^ (sum >>> 15);
}

function grow<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
