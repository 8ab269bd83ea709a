import type { Arrow, ArrowAbout, SequenceRow } from '../../../app/sequence/sequence.ts';
import { lookUp } from '../../../i18n/form/look-up.ts';
import type { AllTexts } from '../../../i18n/en/texts.ts';

/** What stands at the arrow or the mark of a row. */
export function rowLabel({ arrow, mark }: SequenceRow, texts: AllTexts): string {
  if (arrow !== null) return [aboutText(arrow.about, texts), ...notesOf(arrow, texts)].join(' · ');
  return mark === null ? '' : texts.sequence.marks[mark.kind];
}

/** What is unusual about an arrow, in a word each. */
export function notesOf({ end, isUnheard, isTwice, copy }: Arrow, texts: AllTexts): readonly string[] {
  const { notes } = texts.sequence;
  return [
    ...(end === 'arrives' ? [] : [notes[end]]),
    ...(isUnheard ? [notes.unheard] : []),
    ...(isTwice ? [notes.twice] : []),
    ...(copy > 1 ? [notes.copy(copy)] : []),
  ];
}

function aboutText(about: ArrowAbout, texts: AllTexts): string {
  switch (about.kind) {
    case 'message':
      return `${about.name} #${String(about.number)}`;
    case 'command':
      return about.intent === null ? about.name : `${about.name} ${about.intent}`;
    case 'answer': {
      const { answer } = about;
      const word = texts.sequence.answers[answer.kind];
      if (answer.kind === 'rejected') return `${word}: ${lookUp(texts.rejections, answer.rejection)}`;
      if (answer.kind === 'failed') return `${word}: ${lookUp(texts.failures, answer.reason)}`;
      return 'version' in answer && answer.version > 0 ? `${word} v${String(answer.version)}` : word;
    }
    case 'offset':
      return texts.sequence.acknowledged(about.partition, about.offset);
    case 'rows': {
      const shown = about.numbers.slice(0, numbersMax).map((number) => ` #${String(number)}`);
      return `${about.table}${shown.join('')}${about.numbers.length > numbersMax ? ' …' : ''}`;
    }
    case 'code':
      return about.text;
  }
}

/** More numbers than that say no more. */
const numbersMax = 4;
