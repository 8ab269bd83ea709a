import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import { matrixBase } from '../../explorer/asking/matrix-tables.ts';
import { matrixInquiry, matrixRows, tablesOf, type MatrixRow } from '../../explorer/asking/matrix.ts';
import { challenges } from '../../scenarios/challenges/challenge-table.ts';
import { defences } from '../../scenarios/defences/defence-table.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { ChosenVariants } from '../../scenarios/slots/setup.ts';
import { choicesIn, within } from '../../scenarios/slots/slots.ts';
import { wholeInquiry } from '../challenge/challenge-inquiries.ts';
import { attackInquiries } from '../defend/attack-inquiries.ts';
import { designName, designsOf } from '../defend/designs.ts';
import { preparedBounds, preparedSizeOf } from './prepared-bounds.ts';

/** A question whose answer is checked in: in which file, on which line. */
export type PreparedQuestion = {
  readonly file: string;
  readonly name: string;
  /** As a page asks it. */
  readonly asked: Inquiry;
  /** As it is answered beforehand. */
  readonly inquiry: Inquiry;
};

const challengesFile = 'challenges';
const defencesFile = 'defences';

/**
 * Rows of the matrix within the bounds that are prepared, how few moves each challenge needs, and which designs of a
 * defence hold: every row of the scenario that the page opens with, of the others those of a single slot. A page
 * computes the rest.
 */
export function preparedQuestions(): readonly PreparedQuestion[] {
  const rows = scenarios.flatMap((scenario, index) =>
    tablesOf(scenario).flatMap((table) =>
      index > 0 && table.slots.length > 1
        ? []
        : matrixRows(scenario, table)
            .filter(({ misfits }) => misfits.length === 0)
            .map((row): PreparedQuestion => {
              const asked = matrixInquiry(table, row, preparedSizeOf(scenario));
              const name =
                [
                  ...differences(scenario, row),
                  ...(table.alsoFaults ?? []),
                  ...(table.commands ?? []).map(({ type, data }) => `${type} ${JSON.stringify(data)}`),
                ].join(' ') || 'defaults';
              return { file: scenario.id, name, asked, inquiry: preparedBounds(table, asked) };
            }),
    ),
  );
  const wholes = challenges.map((challenge): PreparedQuestion => {
    const asked = wholeInquiry({ challenge, isCured: false });
    return { file: challengesFile, name: challenge.id, asked, inquiry: asked };
  });
  const attacks = defences.flatMap((defence) =>
    designsOf(defence).flatMap((setup) =>
      attackInquiries(defence, setup).map((asked, index): PreparedQuestion => {
        const name = `${defence.id} ${index + 1} ${designName(defence, setup)}`;
        return { file: defencesFile, name, asked, inquiry: asked };
      }),
    ),
  );
  // Tables share rows; what is asked first of one, as a table of one slot, is what counts.
  const all = [...rows, ...wholes, ...attacks].toReversed();
  return [...new Map(all.map((one) => [`${one.file} ${one.name}`, one])).values()].toReversed();
}

/** A slot that is added changes no name, as its default is in no row. */
function differences(scenario: Scenario, { setup }: MatrixRow): readonly string[] {
  const base: ChosenVariants = { ...scenario.defaults, ...within(scenario.defaults, matrixBase) };
  return choicesIn(setup.slots)
    .filter(({ slot, variant }) => variant !== base[slot])
    .map(({ slot, variant }) => `${slot}=${variant}`);
}
