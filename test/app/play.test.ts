import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runOfPlay } from '../../src/app/replay/play-setup.ts';
import { writeRun } from '../../src/app/run/write-run.ts';
import { type SharedRun } from '../../src/app/run/shared-run.ts';
import { encodeRun } from '../../src/app/run/share-link.ts';
import { tellRun, type Told } from '../../scripts/tell-run.ts';
import { openStory, runByClock, storyNamed, surroundingsOf } from '../support/order-run.ts';
import { playSetup } from '../support/every-scenario.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replayground-'));
});
afterAll(async () => rm(folder, { recursive: true }));

describe('npm run play', () => {
  test('says in a process of its own what is told here, and ends as it is told', async () => {
    const right = [await file('run.json', writeRun(told()))];
    const wrong = [join(folder, 'none.json'), '--lang', 'ko'];
    for (const words of [right, wrong]) expect(await inTerminal(words)).toEqual(await play(words));
  });

  test('tells a run from a file in English: a sentence a move, then the promises', async () => {
    const { moves } = told();
    const { code, out } = await play([await file('run.json', writeRun(told()))]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    const gap = lines.indexOf('');
    expect(gap).toBe(moves.length);
    expect(lines[0]).toMatch(/^ 1 {2}the broker went down/i);
    expect(lines.slice(gap + 1).join('\n')).toMatch(/every committed event reaches every subscriber/i);
    expect(out).not.toMatch(/undefined|\[object|[{}]/);
  });

  test('tells a run from a link in Korean', async () => {
    const link = `https://example.org/x/#/run/${await encodeRun(told())}?lang=en`;
    const { code, out } = await play([link, '--lang', 'ko']);
    expect(code).toBe(0);
    const sentences = out.split('\n\n')[0]?.split('\n') ?? [];
    expect(sentences).toHaveLength(told().moves.length);
    for (const sentence of sentences) expect(sentence).toMatch(/[가-힣]/);
  });

  test('gives the same as data', async () => {
    const { code, out } = await play([await file('run.json', writeRun(told())), '--json']);
    expect(code).toBe(0);
    const { setup, moves, lights, stopped } = JSON.parse(out) as Record<string, unknown>;
    expect(setup).toEqual(told().setup);
    expect((moves as { move: unknown }[]).map(({ move }) => move)).toEqual(told().moves);
    expect(lights).toContainEqual({
      property: 'no-lost-event',
      state: 'broken',
      brokenAt: told().moves.length,
    });
    expect(stopped).toBeNull();
  });

  test('lists the steps of its script that found nothing to do, with their reasons', async () => {
    const { setup, before, after } = storyNamed('lost-after-commit');
    const slots = { ...setup.slots, publishing: 'catch-up-subscription' };
    const run = runOfPlay(playSetup({ ...setup, slots }, [...before, ...after]), null);
    const path = await file('elsewhere.json', writeRun(run));
    const { code, out } = await play([path]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /take the broker down: no such place here\n *bring the broker back: no such place here/i,
    );
    const { skipped } = JSON.parse((await play([path, '--json'])).out) as Record<string, unknown>;
    expect(skipped).toEqual(run.skipped);
    expect((await play([path, '--lang', 'ko'])).out).toMatch(/[가-힣].*: 그런 구성 요소가 없음/);
  });

  test('says at which move a run is not possible any more, and fails', async () => {
    const run = told();
    const moves = [...run.moves.slice(0, 3), { kind: 'recover', place: 'relay' } as const];
    const { code, out } = await play([await file('old.json', writeRun({ ...run, moves }))]);
    expect(code).toBe(1);
    expect(out).toMatch(/^! 4: /m);
  });

  test('refuses what it cannot read with a plain message', async () => {
    const broken = await file('broken.json', '{"format": "replayground-run"');
    const other = await file('other.json', writeRun(told()).replace('"version":2', '"version":9'));
    const cases = [
      [[], /which file or link[^]*npm run play/i],
      [[broken, '--lang', 'fr'], /no language fr[^]*npm run play/i],
      [[broken], /json/],
      [[other, '--lang', 'ko'], /[가-힣].*9/],
      [[join(folder, 'none.json')], /none\.json/],
      [['https://example.org/#/run/AAAA'], /link/],
    ] as const;
    const played = await Promise.all(
      cases.map(async ([words, message]) => ({ message, ...(await play(words)) })),
    );
    for (const { message, code, out, error } of played) {
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toMatch(message);
      // A sentence, and how to call it where the call was wrong; never a stack.
      expect(error).not.toMatch(/^ +at /m);
    }
  });
});

/** The first story to its end. */
function told(): SharedRun {
  const story = storyNamed('lost-after-commit');
  const { tape, ...run } = openStory(story);
  runByClock(run, tape);
  const moves = [...tape.journal().map(({ move }) => move), ...surroundingsOf(run.machine, story.after)];
  return { setup: run.setup, story: story.id, moves, position: moves.length, broken: ['no-lost-event'] };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const play = async (words: readonly string[]): Promise<Told> => tellRun(words);

/** Starting Node and the build's plugins takes longer than all the rest. */
function inTerminal(words: readonly string[]): Promise<Told> {
  return new Promise((told) => {
    const child = execFile(
      process.execPath,
      ['scripts/run.mjs', 'scripts/play.ts', ...words],
      { cwd: root, maxBuffer: 10_000_000 },
      (_, out, error) => told({ code: child.exitCode ?? -1, out, error }),
    );
  });
}
