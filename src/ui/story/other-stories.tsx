import { useEffect, type ReactElement } from 'react';
import { pageAddress, storyAddress } from '../../app/addresses.ts';
import { problemOfPromise, storiesByProblem } from '../../app/home/story-problems.ts';
import { cureOfStory, promiseOf } from '../../app/run/story-ids.ts';
import { partAt } from '../../app/story/story-parts.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useSpeech, useTellings, useTexts } from '../lab/texts-context.tsx';
import { Menu, MenuLabel, MenuLink } from '../overlays/menu.tsx';
import { IconButton } from '../parts/icon-button.tsx';

/**
 * Where else one could go: the other parts of this talk, and the stories in which the same goes wrong. However many
 * stories there are, all of them are a page of their own.
 */
export function OtherStories({ script }: { readonly script: string }): ReactElement {
  const texts = useTexts();
  const { page } = useLab((state) => state.offers);
  const isCured = useLab((state) => state.cure === null);
  const { parts, index } = partAt(script, isCured);
  const problem = problemOfPromise(promiseOf(script) ?? '');
  const alike = storiesByProblem().find((group) => group.problem === problem)?.cards ?? [];
  return (
    <Menu
      label={texts.story.others}
      trigger={<IconButton icon="menu" label={texts.story.others} data-focus-twin="stories" />}
    >
      <MenuLabel>{texts.story.chain}</MenuLabel>
      {parts.map(({ id, story, isCured: isPartCured }, at) =>
        at === index ? null : (
          <MenuLink
            key={id}
            href={storyAddress(story, isPartCured ? cureOfStory(story) : {})}
          >{`${at + 1} · ${lookUp(texts.story.parts, id)}`}</MenuLink>
        ),
      )}
      <MenuLabel>{texts.storyProblems[problem].title}</MenuLabel>
      <Links ids={alike.map(({ id }) => id).filter((id) => id !== script)} />
      <MenuLabel>{texts.story.elsewhere}</MenuLabel>
      <MenuLink href={pageAddress('stories')}>{texts.story.all}</MenuLink>
      {page !== 'sandbox' && <MenuLink href={pageAddress('sandbox')}>{texts.story.openSandbox}</MenuLink>}
    </Menu>
  );
}

/** By their titles, which come when they are asked for; a story whose title has not come is named by its id. */
function Links({ ids }: { readonly ids: readonly string[] }): ReactElement[] {
  const stories = useTellings();
  const { ask } = useSpeech();
  useEffect(() => {
    ask('stories').catch(() => undefined);
  }, [ask]);
  return ids.map((id) => (
    <MenuLink key={id} href={storyAddress(id)}>
      {entryOf(stories, id)?.title ?? id}
    </MenuLink>
  ));
}
