import type { Names } from './op-texts.ts';

/** What a language calls what is asked for, by whom and on account of which message. */
export type RequestWords = {
  readonly ofClient: (id: string) => string;
  readonly ofCommand: (number: string) => string;
  readonly of: (who: string, number: string) => string;
  readonly answerTo: (request: string, which: number | null) => string;
  /** What somebody has been told of an aggregate. */
  readonly versionOf: (aggregate: string) => string;
};

const answerForm = /^(?<asked>.+)-answer(?:-(?<which>\d+))?$/;
const askedForm = /^(?<who>.+)-(?<number>\d+)$/;
const issuedForm = /^command-(?:(?<handler>.+):)?(?<number>\d+)$/;
const countedForm = /^(?<asked>.+) \d+$/;
const versionForm = /^version of (?<aggregate>.+)$/;

/**
 * A request as a sentence names it: its id is made from who asks and what for, so that another try is the same one. Of
 * an id that is made otherwise, as a client's own, that stays as it is.
 */
export function requestName(id: string, place: Names['place'], words: RequestWords): string {
  const { asked, which } = answerForm.exec(id)?.groups ?? {};
  if (asked !== undefined)
    return words.answerTo(requestName(asked, place, words), which === undefined ? null : Number(which));
  const issued = issuedForm.exec(id)?.groups?.['number'];
  if (issued !== undefined) return words.ofCommand(`#${issued}`);
  const { who = '', number = '' } = askedForm.exec(id)?.groups ?? {};
  return place(who) === who ? words.ofClient(id) : words.of(place(who), `#${number}`);
}

/** What a place remembers something under: a request, a version that it knows, or a name of its own. */
export function rememberedName(entry: string, place: Names['place'], words: RequestWords): string {
  const { aggregate } = versionForm.exec(entry)?.groups ?? {};
  if (aggregate !== undefined) return words.versionOf(aggregate);
  // Whoever looks nothing up counts what it was asked for.
  const counted = countedForm.exec(entry)?.groups?.['asked'];
  if (counted !== undefined && isRequest(counted, place)) return requestName(counted, place, words);
  return isRequest(entry, place) ? requestName(entry, place, words) : entry;
}

function isRequest(id: string, place: Names['place']): boolean {
  if (issuedForm.test(id) || answerForm.test(id)) return true;
  const { who = '' } = askedForm.exec(id)?.groups ?? {};
  return place(who) !== who;
}
