import { expect, test } from 'vitest';
import { readStyleAddresses } from './read-style-addresses.ts';

test.each([
  ['a { background: url(lamp.svg) }', ['lamp.svg']],
  ['a { background: url( "a b.svg" ) }', ['a b.svg']],
  ["a { src: url('x.woff2') format('woff2'), url(y.woff) }", ['x.woff2', 'y.woff']],
  ['@import "other.css";', ['other.css']],
  ['@import url(other.css) layer(base);', ['other.css']],
  ['/* url(not.svg) */', []],
  ['a { filter: url(#blur); background: url(data:image/gif;base64,R0) }', []],
])('%s fetches %j', (css, addresses) => {
  expect(readStyleAddresses(css)).toEqual(addresses);
});
