import type { ReactElement } from 'react';
import { pageAddress, storyAddress } from '../../app/addresses.ts';
import { storyIds } from '../../app/run/story-ids.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTellings, useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Menu, MenuLink } from '../overlays/menu.tsx';

/** Out of the way of the story that is told, however many there are. */
export function OtherStories(): ReactElement {
  const texts = useTexts();
  const stories = useTellings();
  const { script, page } = useLab((state) => state.offers);
  const others = storyIds.filter((id) => id !== script);
  return (
    <Menu
      label={texts.story.others}
      trigger={
        <Button look="quiet">
          <span>{script === null ? texts.story.all : texts.story.others}</span>
          <Icon name="chevron-down" size={12} />
        </Button>
      }
    >
      {others.map((id) => (
        <MenuLink key={id} href={storyAddress(id)}>
          {entryOf(stories, id)?.title ?? id}
        </MenuLink>
      ))}
      {page !== 'sandbox' && <MenuLink href={pageAddress('sandbox')}>{texts.story.openSandbox}</MenuLink>}
    </Menu>
  );
}
