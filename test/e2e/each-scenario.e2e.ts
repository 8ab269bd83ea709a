import { matrixAddress, sandboxAddress } from '../../src/app/addresses.ts';
import type { SharedRun } from '../../src/app/run/shared-run.ts';
import { addressOfRun } from '../../src/app/run/share-link.ts';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { expect, labView, test, type LabView } from '../support/lab-page.ts';

/** What was opened has come with what is said of it: no place stands there by its id. */
async function expectNamed(lab: LabView, scenario: Scenario): Promise<void> {
  const { places } = scenario.define({ scenario: scenario.id, slots: scenario.defaults, seed: 1 });
  const list = lab.page.getByRole('list', { name: lab.texts.controls.map.list });
  const client = places.find(({ role }) => role === 'client');
  await expect(list).toContainText(lookUp(lab.texts.places, client?.id ?? ''));
  const told = await list.textContent();
  expect(places.map(({ id }) => id).filter((id) => /-\d$/.test(id) && told?.includes(id) === true)).toEqual(
    [],
  );
}

for (const scenario of scenarios) {
  const { id, defaults } = scenario;

  test(`nothing has come before, and ${id} opens: its sandbox, a link to a run of it and its matrix`, async ({
    page,
  }) => {
    const lab = labView(page);
    await lab.open(sandboxAddress(id));
    await expectNamed(lab, scenario);
    const setup = { scenario: id, slots: defaults, seed: 1 };
    const run: SharedRun = { setup, story: null, moves: [], position: 0, broken: [] };
    await lab.open(await addressOfRun(run));
    await expectNamed(lab, scenario);
    await page.goto(`./?lang=ko&again=matrix${matrixAddress(id, {})}`);
    await expect(page.getByRole('table')).toBeVisible();
  });
}

test('in the sandbox one goes from each business to the next, which comes with its names', async ({
  page,
}) => {
  const lab = labView(page);
  await lab.open(sandboxAddress('order'));
  for (const scenario of scenarios.toReversed()) {
    const business = page.getByRole('combobox', { name: lab.texts.controls.setup.scenario });
    await business.selectOption({ value: scenario.id });
    await expectNamed(lab, scenario);
  }
});
