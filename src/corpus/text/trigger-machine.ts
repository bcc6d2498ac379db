import type { Needle, Trigger } from './trigger.ts';

/** What something needs in a text to be worth a try. */
export interface Triggered {
  readonly trigger: Trigger;
}

/** A place in the tree of needles: what was read so far is the beginning of one. */
interface Node {
  readonly next: Map<number, Node>;
  readonly number: number;
  /** Needles that end here. */
  readonly ends: End[];
}

/** A needle, and the number of the trigger that it is part of. */
export type End = readonly [needle: Needle, number: number];

/** The needles of all triggers as one machine that reads a text from left to right and never goes back. */
export interface Machine {
  /** By code unit: characters that no needle holds are all of class 0. */
  readonly classes: Uint8Array;
  readonly width: number;
  /** The next state, by `state * width + class`. */
  readonly steps: Uint16Array;
  /** Needles that end in a state. */
  readonly ends: readonly (readonly End[])[];
  /** Whether any do, and of which kind: the one question that is asked at every character. */
  readonly accepting: Uint8Array;
}

/** Kinds of states in which needles end. */
export const onlyWords = 1;
const others = 2;

/** Works out the machine that finds the needles of all triggers, with all of its transitions. */
export function createMachine(owners: readonly Triggered[]): Machine {
  const classes = toClasses(owners);
  const width = classes.reduce((most, one) => Math.max(most, one), 0) + 1;
  const nodes = toTree(owners, classes);
  const steps = new Uint16Array(nodes.length * width);
  const ends = nodes.map((node) => node.ends);
  const fallbacks = new Uint16Array(nodes.length);
  // Shorter beginnings come first, so the node that a node falls back to is complete when it is needed.
  for (const node of nodes) {
    const fallback = fallbacks[node.number] ?? 0;
    if (node.number > 0) {
      steps.copyWithin(node.number * width, fallback * width, (fallback + 1) * width);
      node.ends.push(...(ends[fallback] ?? []));
    }
    for (const [one, child] of node.next) {
      fallbacks[child.number] = steps[node.number * width + one] ?? 0;
      steps[node.number * width + one] = child.number;
    }
  }
  return { classes, width, steps, ends, accepting: Uint8Array.from(ends, toKind) };
}

function toKind(ends: readonly End[]): number {
  if (ends.length === 0) return 0;
  return ends.every(([{ word }]) => word) ? onlyWords : others;
}

function toClasses(owners: readonly Triggered[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  let last = 0;
  for (const { text } of owners.flatMap(({ trigger }) => trigger)) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (classes[unit] === 0) classes[unit] = ++last;
    }
  }
  return classes;
}

/** All beginnings of needles, shortest first; the empty one is number 0. */
function toTree(owners: readonly Triggered[], classes: Uint8Array): readonly Node[] {
  const root: Node = { next: new Map(), number: 0, ends: [] };
  const nodes = [root];
  const open = owners.flatMap(({ trigger }, number) =>
    trigger.map((needle) => ({ needle, number, node: root })),
  );
  for (let at = 0; open.some(({ needle }) => needle.text.length > at); at++) {
    for (const way of open) {
      if (way.needle.text.length <= at) continue;
      const one = classes[way.needle.text.charCodeAt(at)] ?? 0;
      const known = way.node.next.get(one);
      const child: Node = known ?? { next: new Map(), number: nodes.length, ends: [] };
      if (known === undefined) {
        nodes.push(child);
        way.node.next.set(one, child);
      }
      way.node = child;
      if (way.needle.text.length === at + 1) child.ends.push([way.needle, way.number]);
    }
  }
  return nodes;
}
