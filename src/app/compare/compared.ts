import * as v from 'valibot';
import { fail, succeed, type Result } from '../../base/result.ts';
import { movesVersion } from '../../scenarios/script/older-moves.ts';
import type { Script } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { compareAddress, readAddress } from '../addresses.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import { stories } from '../../scenarios/story-table.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import { checkSetup, pathOf, type BadInput } from '../run/check-setup.ts';
import { packText, unpackText } from '../run/packed-text.ts';
import { runOfPlay, type PlayedSetup } from '../replay/play-setup.ts';
import { readJsonFile } from '../run/json-file.ts';
import { scriptShape } from '../run/script-shape.ts';
import { addressOfRun } from '../run/share-link.ts';

/** What is compared: one script under two or three setups. All that a link to a comparison carries. */
export type Compared = {
  readonly setups: readonly Setup[];
  readonly script: Script;
  /** Whose script it is; its texts go by its id. */
  readonly story: string | null;
  /** Of the code that anchored the script, where that was older than this. */
  readonly madeBy?: number;
};

export const setupCountMax = 4;
const version = movesVersion;
const textLengthMax = 400_000;

const fileShape = v.strictObject({
  format: v.literal('replayground-comparison'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(version)),
  setups: v.pipe(v.array(v.unknown()), v.minLength(2), v.maxLength(setupCountMax)),
  script: v.unknown(),
  story: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

/** The address of a comparison. */
export async function compareHash({ madeBy, ...compared }: Compared): Promise<string> {
  const file = { format: 'replayground-comparison', version: madeBy ?? version, ...compared };
  return compareAddress(await packText(JSON.stringify(file)));
}

/** What an address after `#` compares: data only, checked in full before anything is done with it. */
export async function comparedFromHash(hash: string): Promise<Result<Compared, BadInput>> {
  const address = readAddress(hash);
  const text = await unpackText(address.page === 'compare' ? address.data : '', textLengthMax);
  return text.ok ? readCompared(text.value) : text;
}

export function readCompared(text: string): Result<Compared, BadInput> {
  const read = readJsonFile(text, {
    shape: fileShape,
    version,
    lengthMax: textLengthMax,
    root: 'comparison',
  });
  if (!read.ok) return read;
  const setups: Setup[] = [];
  for (const input of read.value.setups) {
    const setup = checkSetup(input, scenarios);
    if (!setup.ok) return setup;
    setups.push(setup.value);
  }
  const scenario = setups[0] === undefined ? null : scenarioOf(setups[0]);
  if (setups.some((setup) => setup.scenario !== scenario?.id))
    return fail({ kind: 'wrong-shape', part: 'comparison.setups.scenario' });
  const script = v.safeParse(scriptShape(scenario?.commands ?? []), read.value.script);
  if (!script.success)
    return fail({ kind: 'wrong-shape', part: pathOf(script.issues[0], 'comparison.script') });
  const story = stories.find(({ id }) => id === read.value.story)?.id ?? null;
  const madeBy = read.value.version;
  return succeed({ setups, script: script.output, story, ...(madeBy < version ? { madeBy } : {}) });
}

/** The address at which one of the setups is seen in the lab, at the end of its run. */
export async function openedHash(play: PlayedSetup, story: string | null): Promise<string> {
  return addressOfRun(runOfPlay(play, story));
}
