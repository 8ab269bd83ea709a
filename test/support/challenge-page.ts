import type { Locator } from '@playwright/test';
import type { ChallengeText } from '../../src/scenarios/form/challenge-text.ts';
import { expect, type LabView } from './lab-page.ts';

/** A challenge on a page, found as its player finds it. */
export type ChallengeView = {
  readonly text: ChallengeText;
  readonly panel: Locator;
  /** The count of moves. */
  readonly moves: Locator;
  readonly nextMoves: Locator;
  /** The button that sends a client's command. */
  readonly send: (client: string) => Locator;
};

export function challengeView({ page, texts }: LabView, id: string): ChallengeView {
  const { shell, challengeTexts, ways } = texts;
  const text = challengeTexts[id];
  if (text === undefined) throw new Error(`${id} has its texts`);
  const panel = page.getByRole('region', { name: new RegExp(`^${ways.challenge}`) });
  return {
    text,
    panel,
    moves: panel.getByTestId('moves'),
    nextMoves: page.getByRole('region', { name: shell.panels.moves, exact: true }),
    send: (client) => panel.getByRole('button', { name: new RegExp(`^${client}: `) }),
  };
}

/** Asks before each move, and does what it is told, until the challenge is won. */
export async function playByHints(lab: LabView, view: ChallengeView): Promise<void> {
  const { challenges, story } = lab.texts;
  await expect(view.moves).toHaveText(/\//);
  for (;;) {
    const before = (await view.moves.textContent()) ?? '';
    const [made, most] = before.split('/').map(Number);
    // At the end steps may be left that are not counted.
    if (made === most) return finish(lab, view);
    await lab.button(challenges.hint).click();
    await lab.button(challenges.strongerHint).click();
    const told = (await view.panel.getByTestId('next').locator('strong').textContent()) ?? '';
    await follow(lab, view, told, async () => (await view.moves.textContent()) !== before);
    await expect(view.moves, `${told} (${story.press})`).not.toHaveText(before);
  }
}

async function finish(lab: LabView, { panel, nextMoves }: ChallengeView): Promise<void> {
  const { challenges } = lab.texts;
  for (;;) {
    await expect(
      panel.getByText(challenges.wonTitle).or(nextMoves.getByRole('button')).first(),
    ).toBeVisible();
    if ((await panel.getByText(challenges.wonTitle).count()) > 0) return;
    const { head } = await lab.at();
    await nextMoves.getByRole('button').first().click();
    await lab.expectAt(head + 1, head + 1);
  }
}

/** Does what a hint says, by the controls that everybody has. */
async function follow(
  lab: LabView,
  view: ChallengeView,
  told: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const { page, texts } = lab;
  if (told === texts.challenges.nextSend('c1')) return view.send('c1').click();
  // What is down is brought back from the list of moves.
  const repair = view.nextMoves.getByRole('button', { name: told, exact: true });
  if ((await repair.count()) > 0) return repair.click();
  const crashed = Object.values(texts.places).find((place) => told === texts.faultOn.crash(place));
  if (crashed !== undefined) {
    await lab.button(texts.shell.panels.faults).click();
    const group = page.getByRole('dialog').getByRole('group', { name: crashed, exact: true });
    return group.getByRole('button', { name: texts.faultActs.crash, exact: true }).click();
  }
  const refused = refusedIn(told, lab);
  if (refused !== null) {
    await lab.button(texts.shell.panels.faults).click();
    const group = page.getByRole('dialog').getByRole('group', { name: refused.who, exact: true });
    return group.getByRole('button', { name: refused.fault, exact: true }).first().click();
  }
  const who = told.slice(0, told.indexOf(': '));
  // Its own steps that nobody else sees come first, and are not counted.
  while (!(await isDone())) {
    const { head } = await lab.at();
    await view.nextMoves
      .getByRole('button', { name: new RegExp(who) })
      .first()
      .click();
    await lab.expectAt(head + 1, head + 1);
  }
}

/** Whose op is to fail in which way, as a hint tells it. */
function refusedIn(
  told: string,
  { texts }: LabView,
): { readonly who: string; readonly fault: string } | null {
  const { faultActs, places } = texts;
  const fault = [faultActs.refused, faultActs['connection-lost'], faultActs['reply-lost']].find((act) =>
    told.includes(act),
  );
  const who = Object.values(places).find((place) => told.startsWith(place));
  return fault === undefined || who === undefined ? null : { who, fault };
}
