import { useEffect, type ReactElement } from 'react';
import { pageAddress, storyAddress } from '../../app/addresses.ts';
import { problemOfPromise, storiesByProblem } from '../../app/home/story-problems.ts';
import { cureOfStory, promiseOf } from '../../app/run/story-ids.ts';
import { partAt } from '../../app/story/story-parts.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useSpeech, useTellings, useTexts } from '../lab/texts-context.tsx';
import { MenuLabel, MenuLink } from '../overlays/menu.tsx';

/** The other parts of this talk, the stories in which the same goes wrong, and the pages that have everything. */
export function OtherStoryLinks({ script }: { readonly script: string }): ReactElement {
  const texts = useTexts();
  const { page } = useLab((state) => state.offers);
  const isCured = useLab((state) => state.cure === null);
  const { parts, index } = partAt(script, isCured);
  const problem = problemOfPromise(promiseOf(script) ?? '');
  const alike = storiesByProblem().find((group) => group.problem === problem)?.cards ?? [];
  return (
    <>
      <MenuLabel>{texts.story.chain}</MenuLabel>
      {parts.map(({ id, story, isCured: isPartCured }, at) =>
        at === index ? null : (
          <MenuLink
            key={id}
            href={storyAddress(story, isPartCured ? cureOfStory(story) : {})}
          >{`${at + 1} · ${lookUp(texts.story.parts, id)}`}</MenuLink>
        ),
      )}
      <MenuLabel>{texts.home.problems[problem].title}</MenuLabel>
      <Links ids={alike.map(({ id }) => id).filter((id) => id !== script)} />
      <MenuLabel>{texts.story.elsewhere}</MenuLabel>
      <MenuLink href={pageAddress('stories')}>{texts.story.all}</MenuLink>
      {page !== 'sandbox' && <MenuLink href={pageAddress('sandbox')}>{texts.story.openSandbox}</MenuLink>}
    </>
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
