import { firstScenarioId } from '../scenarios/first-scenario.ts';
import type { ScenarioId } from '../scenarios/slots/setup.ts';
import { isSlotId } from '../scenarios/slots/slot-ids.ts';

/** The pages beside the lab and the start page; every header leads to them. */
export const sitePages = ['sandbox', 'matrix', 'challenges'] as const;

/** The stories stand on the start page. */
export const headerPages = ['stories', ...sitePages] as const;
export type SitePage = (typeof headerPages)[number];

/** Slots as an address names them: not checked yet. */
export type NamedSlots = Readonly<Record<string, string>>;

/** What an address after `#` asks for, read and not checked: no part of it needs to exist. */
export type Address =
  /** `stories`: the part of it where they stand. */
  | { readonly page: 'home' | 'stories' }
  /** `id` is null where no story is named, and the first one is told. */
  | { readonly page: 'story'; readonly id: string | null; readonly slots: NamedSlots }
  | { readonly page: 'sandbox'; readonly scenario: ScenarioId; readonly slots: NamedSlots }
  | { readonly page: 'challenge'; readonly id: string; readonly half: string }
  /** A lesson: without a step its first page. `half`: of a step that is to be brought about, as a challenge's. */
  | {
      readonly page: 'lesson';
      readonly id: string;
      readonly step: string;
      readonly half: string;
      readonly slots: NamedSlots;
    }
  /** A run that is kept in this browser; without a position one looks at its last move. */
  | { readonly page: 'lab'; readonly runId: string; readonly position: number | null }
  | { readonly page: 'run' | 'compare' | 'course'; readonly data: string }
  | {
      readonly page: 'matrix';
      readonly scenario: string | null;
      readonly table: string | null;
      readonly size: string | null;
      readonly cell: string | null;
    }
  | { readonly page: 'challenges' | 'progress' }
  /** A challenge turned round: a design is to be chosen that holds. */
  | { readonly page: 'defend'; readonly id: string }
  /** `id` names a term or a group of them; null: all. */
  | { readonly page: 'glossary'; readonly id: string | null }
  | { readonly page: 'unknown'; readonly name: string };

export const homeAddress = '#/';

/** The first minute: what runs at home, in small, and what a link without a name opens. */
export const firstStoryId = 'lost-after-commit';

/** The half of a challenge in which the cure is on, as its address names it. */
export const curedHalf = 'cured';

export function pageAddress(page: SitePage): string {
  return `#/${page}`;
}

export function storyAddress(id: string, slots: NamedSlots = {}): string {
  return withQuery(`#/story/${id}`, slots);
}

/** A new sandbox about that business. */
export function sandboxAddress(scenario: ScenarioId): string {
  return scenario === firstScenarioId ? pageAddress('sandbox') : `#/sandbox/${scenario}`;
}

export function challengeAddress(id: string, isCured: boolean): string {
  return isCured ? `#/challenge/${id}/${curedHalf}` : `#/challenge/${id}`;
}

export function defenceAddress(id: string): string {
  return `#/defend/${id}`;
}

/** The last page of a lesson, which is none of its steps. */
export const closingStep = 'closing';

/** What a teacher reads of a lesson, which is none of its steps either. */
export const teachingStep = 'teaching';

/** A lesson, or a step of it, perhaps with other variants in some slots. */
export function lessonAddress(id: string, step = '', slots: NamedSlots = {}): string {
  return withQuery(`#/lesson/${step === '' ? id : `${id}/${step}`}`, slots);
}

/** A run, and perhaps a moment of it, in the browser that keeps it. */
export function labAddress(runId: string, position: number | null = null): string {
  return position === null ? `#/lab/${runId}` : `#/lab/${runId}@${position}`;
}

/** A run that travels in its address, packed. */
export function runAddress(data: string): string {
  return `#/run/${data}`;
}

export function compareAddress(data: string): string {
  return `#/compare/${data}`;
}

/** A course that travels in its address, packed; without one, the page that opens them. */
export function courseAddress(data = ''): string {
  return data === '' ? '#/course' : `#/course/${data}`;
}

/** What somebody has broken and cured. */
export const progressAddress = '#/progress';

export function glossaryAddress(id: string | null = null): string {
  return id === null ? '#/glossary' : `#/glossary/${id}`;
}

export function matrixAddress(scenario: ScenarioId, asked: NamedSlots): string {
  // A plus stands for itself: a row of two variants stays readable.
  const query = Object.entries(asked).map(([name, value]) => `${name}=${value}`);
  return `#/matrix/${scenario}?${query.join('&')}`;
}

/** Parameters of the page itself; a page keeps them when its address becomes another. */
const pageParameters = ['lang', 'theme', 'code'];

/** An address with the page's own parameters of the one that it replaces. */
export function keepingPageParameters(address: string, replaced: string): string {
  const own = queryOf(address);
  const kept = [...queryOf(replaced)].filter(([name]) => pageParameters.includes(name) && !own.has(name));
  return withQuery(address, Object.fromEntries(kept));
}

/** What an address asks for after its `?`. */
export const queryOf = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?', 2)[1] ?? '');

/** The address after `#` of a whole link, or of what is one already. */
export function hashOf(link: string): string {
  return link.replace(/^[^#]*/, '');
}

/**
 * Reads any address, also one that came through a chat, a text or a tracker. Parameters that nobody
 * here knows belong to others and are ignored; one that names a slot is checked with its slot.
 */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = withoutTail(hash).replace(/^#/, '').split('?', 2);
  const asked = new URLSearchParams(query);
  const [page = '', part = '', half = '', third = ''] = path.split('/').filter((piece) => piece !== '');
  const slots = Object.fromEntries([...asked].filter(([name]) => isSlotId(name)));
  switch (page) {
    case '':
      // Where the first story was told at home its links named what was switched in it.
      return Object.keys(slots).length === 0 ? { page: 'home' } : { page: 'story', id: null, slots };
    case 'story':
      return { page, id: part, slots };
    case 'sandbox':
      return { page, scenario: part, slots };
    case 'challenge':
      return { page, id: part, half };
    case 'defend':
      return { page, id: part };
    case 'lesson':
      return { page, id: part, step: half, half: third, slots };
    case 'lab': {
      const [runId = '', position = ''] = part.split('@', 2);
      return { page, runId, position: /^\d{1,9}$/.test(position) ? Number(position) : null };
    }
    case 'run':
    case 'compare':
    case 'course':
      return { page, data: part };
    case 'matrix':
      return {
        page,
        scenario: part === '' ? null : part,
        table: asked.get('table'),
        size: asked.get('size'),
        cell: asked.get('cell')?.replaceAll(' ', '+') ?? null,
      };
    case 'glossary':
      return { page, id: part === '' ? null : part };
    case 'stories':
    case 'challenges':
    case 'progress':
      return { page };
    default:
      return { page: 'unknown', name: page };
  }
}

/** What an address draws: all that is about one run is one page. */
const pagesByThemselves = [
  'home',
  'compare',
  'matrix',
  'challenges',
  'defend',
  'glossary',
  'progress',
  'course',
] as const;
export type PageName = (typeof pagesByThemselves)[number] | 'lab' | 'lesson' | 'teaching';

export function pageOf(hash: string): PageName {
  const address = readAddress(hash);
  const { page } = address;
  if (page === 'stories') return 'home';
  if (address.page === 'lesson' && ['', closingStep].includes(address.step)) return 'lesson';
  if (address.page === 'lesson' && address.step === teachingStep) return 'teaching';
  return pagesByThemselves.find((one) => one === page) ?? 'lab';
}

/** What no address of ours has: characters of no width, which programs put in to break lines. */
const withoutWidth = /[\u00ad\u200b-\u200f\u2060\ufeff]|%C2%AD|%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF/gi;

/**
 * Every address of ours ends in a letter, a digit, `-` or `_`: what comes after belongs to the text around it.
 * No text fits in two ways, so that none takes long to refuse.
 */
const tail = /(?:&(?:amp|gt|lt|quot|apos|#39)|%[0-9A-F]{2}|[^\w-])+$/i;

/** A tail is short; the whole of a hostile address would take too long to look at from each of its places. */
const tailLengthMax = 200;

function withoutTail(hash: string): string {
  const bare = hash.replace(withoutWidth, '');
  const end = bare.slice(-tailLengthMax).replace(tail, '');
  return `${bare.slice(0, -tailLengthMax)}${end}`.replaceAll('&amp;', '&');
}

/** An address with these parameters and no others. */
export function withQuery(address: string, parameters: NamedSlots): string {
  const query = new URLSearchParams(parameters).toString();
  return query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
