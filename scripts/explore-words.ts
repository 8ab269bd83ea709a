import { fail, succeed, type Result } from '../src/base/result.ts';
import { usualBounds, type Bounds } from '../src/explorer/bounds.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import type { Scenario } from '../src/scenarios/scenario.ts';
import type { Setup, SlotId } from '../src/scenarios/setup.ts';
import { misfitsOf } from '../src/scenarios/slots.ts';

export const usage = `npm run explore -- [OPTION ...]

  --scenario ID          what is searched: ${scenarios.map(({ id }) => id).join(', ')} (order)
  --set SLOT=VARIANT     a pattern chosen for a slot; as often as you like
  --commands N           commands that are sent, all at any time (${usualBounds.commandCount})
  --faults N             faults of all kinds together (${usualBounds.faultCountMax})
  --crashes N  --outages N  --refusals N  --lost-requests N  --lost-replies N  --redeliveries N
                         faults of one kind (1)
  --rebalances N  --expiries N  --early-time-outs N  --poisons N
                         faults of one kind (0)
  --property ID          one promise only; all, if left out
  --full                 every order is looked at, without a reduction
  --states N  --depth N  --memory MIB
                         where the search gives up
  --json                 everything as JSON
  --lang en|ko           the language of the sentences (en)
  --help                 this

Ends with 0 if every promise holds, 1 if one is broken, 2 if one is undecided or the options are wrong.`;

/** Options that count faults, by the kind that the machine counts. */
const faultOptions: Readonly<Record<string, string>> = {
  '--crashes': 'crash',
  '--outages': 'outage',
  '--refusals': 'refused',
  '--lost-requests': 'request-lost',
  '--lost-replies': 'reply-lost',
  '--redeliveries': 'redelivery',
  '--rebalances': 'rebalance',
  '--expiries': 'expiry',
  '--early-time-outs': 'early-time-out',
  '--poisons': 'poison',
};

const boundOptions: Readonly<Record<string, Exclude<keyof Bounds, 'faults'>>> = {
  '--commands': 'commandCount',
  '--faults': 'faultCountMax',
  '--states': 'stateCountMax',
  '--depth': 'depthMax',
  '--memory': 'memoryMibMax',
};

export type ExploreOptions = {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly bounds: Bounds;
  readonly property: string | null;
  readonly isReduced: boolean;
  readonly isJson: boolean;
  readonly language: Language;
};

/** What the terminal asks for; the failure is a sentence. */
export function readExploreWords(words: readonly string[]): Result<ExploreOptions, string> {
  let scenarioId = 'order';
  let bounds = usualBounds;
  let property: string | null = null;
  let language: Language = 'en';
  let [isReduced, isJson] = [true, false];
  const chosen: (readonly [slot: string, variant: string])[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--full') isReduced = false;
    else if (word === '--json') isJson = true;
    else {
      const value = rest.shift();
      if (value === undefined) return fail(`${word} needs a value, or is not known`);
      const bound = boundOptions[word];
      const kind = faultOptions[word];
      const count = Number(value);
      if (bound !== undefined || kind !== undefined) {
        if (!Number.isInteger(count) || count < 0)
          return fail(`${word} must be a whole number, came ${value}`);
        if (bound !== undefined) bounds = { ...bounds, [bound]: count };
        else if (kind !== undefined) bounds = { ...bounds, faults: { ...bounds.faults, [kind]: count } };
      } else if (word === '--set') {
        const [slot = '', variant = ''] = value.split('=');
        chosen.push([slot, variant]);
      } else if (word === '--scenario') scenarioId = value;
      else if (word === '--property') property = value;
      else if (word === '--lang' && isLanguage(value)) language = value;
      else return fail(`not known: ${word} ${value}`);
    }
  }
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return fail(`no scenario ${scenarioId}`);
  if (bounds.commandCount > scenario.exploring.length)
    return fail(`at most ${scenario.exploring.length} commands`);
  const setup = setupOf(scenario, chosen);
  if (!setup.ok) return setup;
  const options = { scenario, setup: setup.value, bounds, property, isReduced, isJson, language };
  return succeed(options);
}

function setupOf(
  scenario: Scenario,
  chosen: readonly (readonly [slot: string, variant: string])[],
): Result<Setup, string> {
  for (const [slot, variant] of chosen) {
    const offered = scenario.slots[slot as SlotId] as readonly string[] | undefined;
    if (offered === undefined) return fail(`no slot ${slot}`);
    if (!offered.includes(variant)) return fail(`${slot} has no ${variant}, but ${offered.join(', ')}`);
  }
  const slots = { ...scenario.defaults, ...Object.fromEntries(chosen) };
  const [misfit] = misfitsOf(slots);
  if (misfit !== undefined) {
    const { slot, variant, need } = misfit;
    return fail(`${slot}=${variant} does not apply: it needs ${need.slot} to be ${need.oneOf.join(' or ')}`);
  }
  return succeed({ scenario: scenario.id, slots, seed: 1 });
}
