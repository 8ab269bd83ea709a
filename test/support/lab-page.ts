import type { Locator, Page } from '@playwright/test';
import { firstStoryId, labAddress, storyAddress } from '../../src/app/addresses.ts';
import { languageName } from '../../src/i18n/language.ts';
import { languages, textsOf, type Language } from '../../src/i18n/languages.ts';
import type { WholeTexts } from '../../src/i18n/en/texts.ts';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expect, test as hosted } from './e2e.ts';
import { storyText } from './page-texts.ts';

export { expect, inMotion } from './e2e.ts';

/** Fails every test in which any page says a warning or an error on its console. */
export const test = hosted.extend<{ readonly quiet: readonly string[] }>({
  quiet: [
    async ({ context }, provide) => {
      const troubles: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
      });
      context.on('weberror', (error) => troubles.push(error.error().message));
      await provide(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

/** The lab on a page, found as a reader finds it: by roles and by the words on the screen. */
export type LabView = {
  readonly page: Page;
  readonly texts: WholeTexts;
  /** What a story says. */
  readonly told: (story: string) => WholeTexts['stories'][string];
  readonly scrubber: Locator;
  /** The story's panel, and its one button. */
  readonly story: Locator;
  readonly press: Locator;
  /** The promise that is watched: a line over the map, a strip on a phone. */
  readonly promise: Locator;
  readonly open: (hash?: string) => Promise<void>;
  /** Where this browser keeps the run that is shown; the bar's own address may open another. */
  readonly keptAt: () => Promise<string>;
  readonly at: () => Promise<{ readonly position: number; readonly head: number }>;
  readonly expectAt: (position: number, head: number) => Promise<void>;
  /** Presses, and waits until there is one move more. */
  readonly pressOn: () => Promise<void>;
  readonly key: (key: string, position: number, head: number) => Promise<void>;
  /** Every promise, in the order in which they are shown. */
  readonly lights: () => Locator;
  readonly light: (property: string) => Locator;
  readonly expectLight: (property: string, state: keyof WholeTexts['lightStates']) => Promise<void>;
  readonly button: (name: string) => Locator;
  readonly place: (id: string) => Locator;
};

type LabViewOptions = {
  /** As who has asked for all tools once; else a story shows only what it needs. */
  readonly hasTools?: boolean;
};

export function labView(
  page: Page,
  language: Language = 'ko',
  { hasTools = true }: LabViewOptions = {},
): LabView {
  const texts = textsOf(language);
  const scrubber = page.getByRole('slider', { name: texts.transport.scrubber });
  const story = page.getByRole('region', {
    name: new RegExp(`^(${texts.shell.panels.story}|${texts.shell.sandbox})$`),
  });
  const press = page.getByTestId('press');
  const promise = page.getByTestId('promise-line').or(page.getByTestId('verdict-strip'));
  const lights = (): Locator =>
    page.getByRole('region', { name: texts.shell.panels.promises, exact: true }).getByRole('listitem');
  const light: LabView['light'] = (property) =>
    lights().filter({ hasText: lookUp(texts.properties, property) });
  let opened = 0;
  const at: LabView['at'] = async () => ({
    position: Number(await scrubber.inputValue()),
    head: Number(await scrubber.getAttribute('max')),
  });
  const expectAt: LabView['expectAt'] = async (position, head) => {
    await expect(scrubber).toHaveAttribute('max', String(head));
    await expect(scrubber).toHaveValue(String(position));
  };
  return {
    page,
    texts,
    told: (id) => storyText(texts, id),
    scrubber,
    story,
    press,
    promise,
    keptAt: async () => labAddress(await page.evaluate<string>('history.state.replaygroundRun')),
    at,
    expectAt,
    lights,
    light,
    open: async (hash = storyAddress(firstStoryId)) => {
      opened += 1;
      if (opened === 1 && hasTools) await page.addInitScript(openTools);
      // Another address before `#`, so that what is met is never the lab of the address before.
      const again = opened === 1 ? '' : `&again=${opened}`;
      await page.goto(`./?lang=${language}${again}${hash}`);
      // A phone has the scrubber among all tools.
      await expect(scrubber.or(page.getByTestId('tools')).first()).toBeVisible();
    },
    pressOn: async () => {
      const { head } = await at();
      await press.click();
      await expectAt(head + 1, head + 1);
    },
    key: async (key, position, head) => {
      await page.keyboard.press(key);
      await expectAt(position, head);
    },
    expectLight: async (property, state) => expect(light(property)).toContainText(texts.lightStates[state]),
    button: (name) => page.getByRole('button', { name, exact: true }),
    place: (id) => page.locator(`[data-place="${id}"]`),
  };
}

/** What was opened is remembered; what is closed later stays closed. */
export function openTools(): void {
  try {
    localStorage.setItem('replayground-tools', localStorage.getItem('replayground-tools') ?? 'open');
  } catch {
    // Where nothing may be kept, all tools are a press away at each visit.
  }
}

/** Chooses its language from the menu, whichever is spoken; where the lab stands stays. */
export async function changeLanguage({ page, texts, press }: LabView): Promise<void> {
  const language = languages.find((one) => textsOf(one) === texts) ?? 'ko';
  const menus = languages.map((language) => textsOf(language).shell.language);
  await page.getByRole('button', { name: new RegExp(`^(${menus.join('|')})`) }).click();
  await page.getByRole('menuitemradio', { name: languageName(language) }).click();
  await expect(press).toBeVisible();
}

/** Plays as fast as it goes until nothing moves any more, or until the story waits for its reader. */
export async function playToPress(lab: LabView, speed = Infinity): Promise<void> {
  const { story, transport } = lab.texts;
  await lab.page
    .getByRole('combobox', { name: transport.speed })
    .selectOption({ label: transport.speedOf(speed) });
  await lab.story.getByRole('button', { name: story.play, exact: true }).click();
  const playing = lab.story.getByRole('button', { name: new RegExp(`^(${story.play}|${transport.pause})$`) });
  await expect(playing).toHaveCount(0);
}
