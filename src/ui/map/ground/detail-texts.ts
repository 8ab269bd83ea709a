import type { Card } from '../../../app/stage/picture.ts';
import type { Texts } from '../../../i18n/en/texts.ts';

/** What tells a thing from its like: of a saga its own word for where it stands, told in the language; else as it is. */
export function detailTexts(
  { kind, details }: Pick<Card, 'kind' | 'details'>,
  { sagaWords }: Pick<Texts, 'sagaWords'>,
): readonly string[] {
  if (kind !== 'saga') return details;
  const words = new Map(Object.values(sagaWords).flatMap((own) => Object.entries(own)));
  return details.map((detail) => words.get(detail) ?? detail);
}
