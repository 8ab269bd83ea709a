import type { labTexts } from './lab-texts.ts';
import type { lateTexts } from './late/late-texts.ts';
import type { pageTexts } from './page/page-texts.ts';
import type { PlaceNames } from '../form/place-names.ts';
import type { Tellings } from '../form/tellings.ts';

/** What every page says. A language that lacks a key does not compile. */
export type PageTexts = typeof pageTexts;

export type LabTexts = typeof labTexts;

export type LateTexts = typeof lateTexts;

/** All that is needed where a run is open, with the names of what it consists of. */
export type Texts = PageTexts & LabTexts & PlaceNames;

/** All that a language says by itself: what a scenario consists of has names once that has come. */
export type OwnTexts = PageTexts & LabTexts & LateTexts;

/** All that the interface says. */
export type AllTexts = Texts & LateTexts;

/** All that a language says, with what its stories tell. */
export type WholeTexts = AllTexts & { readonly stories: Tellings };
