import { hash } from 'node:crypto';
import { normalizeTitle } from './normalize-title.ts';

/** Characters of hexadecimal: 40 bits, so that among 20,000 papers two collide with a chance of 1 in 5,000. */
const length = 10;

/** @returns the permanent id of a paper, from its title alone. */
export function toPaperId(title: string): string {
  return toDigest(normalizeTitle(title) || title);
}

/** @returns what tells one abstract from another, even if one was cut short or typed with other spaces and dashes. */
export function toAbstractFingerprint(abstract: string): string {
  return toDigest(normalizeTitle(abstract.slice(0, 600)).slice(0, 400));
}

function toDigest(text: string): string {
  return hash('sha256', text).slice(0, length);
}
