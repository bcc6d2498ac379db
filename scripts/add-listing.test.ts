import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';
import { projectDir } from './settings.ts';

const abstract =
  'We study an invented question in several sentences. The answer is long enough to be an abstract.';
const dump = `new\n\nSubscribe\n\nMar 21\n\nCalm Ferries\n\n${abstract}\n\nAmber Lanterns\n\n${abstract}\n`;

/** A content folder with topics and one dump beside it that waits to be added. */
function createWorld(text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperstacks-'));
  const content = path.join(folder, 'content');
  for (const name of ['topics', 'kinds'])
    cpSync(path.join(projectDir, 'content', name), path.join(content, name), { recursive: true });
  const file = path.join(folder, 'dump.txt');
  writeFileSync(file, text);
  const add = (...args: string[]) =>
    runNode('scripts/add-listing.ts', [file, ...args], { CONTENT_DIR: content });
  const listings = path.join(content, 'listings');
  return {
    add,
    file,
    content,
    replace: (text: string | Buffer) => writeFileSync(file, text),
    list: () => (existsSync(listings) ? readdirSync(listings) : []),
    read: (name: string) => readFileSync(path.join(listings, name), 'utf8'),
  };
}

describe('npm run add', () => {
  test('puts the dump, byte for byte, below what is known of it', async () => {
    const { add, list, read } = createWorld(dump);
    const { output, succeeded } = await add(
      '--date',
      '2025-03-21',
      '--source',
      'https://example.org/papers',
    );
    expect(output).toContain('2 entries, 2 new papers, 0 warnings');
    expect(output).toContain('Added. See it with');
    expect(succeeded).toBe(true);
    expect(list()).toEqual(['2025-03-21.txt']);
    expect(read('2025-03-21.txt')).toBe(
      `---\nsource: https://example.org/papers\ndate: 2025-03-21\n---\n${dump}`,
    );
  });

  test('with --dry-run only says what it would add', async () => {
    const { add, list } = createWorld(dump);
    const { output } = await add('--dry-run');
    expect(output).toContain('Calm Ferries');
    expect(list()).toEqual([]);
  });

  test('says that it was added only once it is, and never in place of another file', async () => {
    const { add, list, content } = createWorld(dump);
    mkdirSync(path.join(content, 'listings'));
    symlinkSync('nowhere.txt', path.join(content, 'listings/first.txt'));
    const { output, succeeded } = await add('--title', 'First');
    expect(succeeded).toBe(false);
    expect(output).not.toContain('Added.');
    expect(list()).toEqual(['first.txt']);
  });

  test('refuses the same dump a second time', async () => {
    const { add, list } = createWorld(dump);
    await add('--title', 'First');
    const { output, succeeded } = await add('--title', 'Second');
    expect(succeeded).toBe(false);
    expect(output).toContain('was added before');
    expect(list()).toEqual(['first.txt']);
  });

  test('refuses it with other line ends, too', async () => {
    const { add, list, replace } = createWorld(dump);
    await add('--title', 'First');
    replace(dump.replaceAll('\n', '\r\n'));
    expect((await add('--title', 'Second')).output).toContain('was added before');
    expect(list()).toEqual(['first.txt']);
  });

  test('refuses letters in another encoding, and names their line', async () => {
    const { add, list, replace } = createWorld('');
    replace(Buffer.from(dump.replace('Amber', 'Ambr\u00e9'), 'latin1'));
    const { output, succeeded } = await add('--title', 'First');
    expect(succeeded).toBe(false);
    expect(output).toContain('dump.txt\n   11:1  error');
    expect(output).toContain('not UTF-8');
    expect(list()).toEqual([]);
  });

  test('says when npm has taken an option for itself', async () => {
    const { file, content, list } = createWorld(dump);
    const env = { CONTENT_DIR: content, npm_config_dry_run: 'true' };
    const { output, succeeded } = await runNode('scripts/add-listing.ts', [file], env);
    expect(succeeded).toBe(false);
    expect(output).toContain('npm run add -- DUMP.txt --dry-run');
    expect(list()).toEqual([]);
  });

  test('writes nothing while the dump has an error, and names it by its own lines', async () => {
    const { add, list } = createWorld(`${dump}\nA Title Without Any Abstract\n`);
    const { output, succeeded } = await add('--date', '2025-03-21', '--title', 'First');
    expect(succeeded).toBe(false);
    expect(output).toContain('title-without-abstract');
    expect(output).toMatch(/dump\.txt\n +15:1 {2}error/);
    expect(output).toContain('1 error in the dump. Nothing was written.');
    expect(list()).toEqual([]);
  });

  test.each([
    [['--date', 'soon'], '--date: "soon" is not a date'],
    [['--source', 'somewhere'], '--source: "somewhere" is not a web address'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('%j is wrong usage', async (args, message) => {
    const { output, succeeded } = await createWorld(dump).add(...args);
    expect(succeeded).toBe(false);
    expect(output).toContain(message);
  });
});
