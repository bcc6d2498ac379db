import { expect, test } from 'vitest';
import { readScriptImports } from './read-script-imports.ts';

test.each([
  ['import{a as b}from"./a.js";', ['./a.js'], []],
  ["import './a.js'", ['./a.js'], []],
  ['export*from"../a.js"', ['../a.js'], []],
  ['const go=()=>import("./a.js")', [], ['./a.js']],
  ['import(base + "pagefind.js")', [], []],
  ['const important="./a.js"', [], []],
])('%s loads %j at once and %j later', (script, eager, lazy) => {
  expect(readScriptImports(script)).toEqual({ eager, lazy });
});
