import type { ReactElement } from 'react';
import type { HandPicture, PlacePicture } from '../../../app/stage/picture.ts';
import { actorOf } from '../../../app/selectors/actor-of.ts';
import { armedList } from '../../../app/selectors/armed-list.ts';
import { describeArmed } from '../../../i18n/narrate.ts';
import { useLab } from '../../lab/lab-context.tsx';
import { lastEntryOf } from '../../lab/last-entry.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { classes } from '../../parts/classes.ts';
import { Glyph, roleGlyphs } from '../ground/glyph.tsx';
import type { ScenePlace } from '../ground/scene-parts.ts';
import { useStage } from '../ground/stage-context.tsx';
import { FoldButton } from '../things/fold-button.tsx';
import { PlaceTools } from './place-tools.tsx';
import type { PlacePlan } from '../layout/place-plan.ts';
import styles from './place.module.css';
import { useUnfold } from './use-unfold.ts';

type PlaceHeadProps = {
  readonly place: ScenePlace;
  readonly picture: PlacePicture;
  readonly plan: PlacePlan;
  /** There is room for its name alone. */
  readonly isDense: boolean;
};

/** The place's name, how it is, what it is at, and what of it is folded away. */
export function PlaceHead({ place, picture, plan, isDense }: PlaceHeadProps): ReactElement {
  const { stage, conditions } = useTexts();
  const { nameOf } = useStage();
  const { condition } = picture;
  const head = plan.body.kind === 'broker' ? plan.body.tapes.headTape : null;
  return (
    <div className={classes(styles['head'], plan.hasLongName && styles['long'])}>
      <span className={styles['badge']}>
        <Glyph name={roleGlyphs[place.role]} />
      </span>
      <span className={styles['name']}>
        <span>{nameOf(place.id)}</span>
        {head !== null && <span translate="no">{` · ${head.id}`}</span>}
      </span>
      {condition !== 'up' && (
        <span className={styles['condition']}>
          <Glyph name={condition === 'down' ? 'power' : 'cross'} />
          <span>{conditions[condition]}</span>
        </span>
      )}
      <Held place={place} />
      <Armed place={place} />
      <span className={styles['state']}>
        <HeadFolds place={place} plan={plan} />
        <Doing place={place} picture={picture} plan={plan} isDense={isDense} words={stage.activities} />
      </span>
      <PlaceTools place={place} />
    </div>
  );
}

type DoingProps = PlaceHeadProps & {
  readonly words: ReturnType<typeof useTexts>['stage']['activities'];
};

/** Who of a service is at work, unless it is at rest again; else what the place is at, unless a line below says it. */
function Doing({ place, picture, plan, isDense, words }: DoingProps): ReactElement | null {
  const { actors } = useTexts();
  const actor = useLab((state) => {
    const last = place.role === 'service' && !plan.isHead && !isDense ? lastEntryOf(state) : null;
    return last?.op != null && last.from === place.id ? actorOf(last.op) : null;
  });
  if (actor !== null) return <span>{actors[actor]}</span>;
  const { activity, condition, body } = picture;
  const isSeen = !plan.isHead && body.kind === 'hands' && body.hands.some(saysIt);
  if (activity === null || isSeen || condition !== 'up' || body.kind === 'client') return null;
  return <span>{words[activity]}</span>;
}

/** What something is held of is at work, as is seen. */
const saysIt = ({ line, cards }: HandPicture): boolean => line !== null || cards.length > 0;

function HeadFolds({
  place,
  plan: { body, isHead },
}: Pick<PlaceHeadProps, 'place' | 'plan'>): ReactElement | null {
  const { stage } = useTexts();
  const unfold = useUnfold(place.id);
  const { hasQuietTapes, onQuietTapes } = useStage();
  if (isHead) return null;
  if (body.kind === 'database') {
    return (
      <>
        {body.pills.map(({ table, count }) => (
          <FoldButton
            key={table}
            text={`${table} ${count}`}
            label={stage.unfold(count, table)}
            onPress={() => unfold(table)}
          />
        ))}
      </>
    );
  }
  if (body.kind === 'client' || body.kind === 'outside')
    return body.foldedCount > 0 ? <span>{stage.folded(body.foldedCount)}</span> : null;
  if (body.kind !== 'broker' || (body.tapes.quietCount === 0 && !hasQuietTapes)) return null;
  const text = hasQuietTapes ? stage.foldQuietTapes : stage.quietTapes(body.tapes.quietCount);
  return <FoldButton text={text} label={text} isOpen={hasQuietTapes} onPress={onQuietTapes} />;
}

/** That a process here is passed over by the clock. */
function Held({ place }: { readonly place: ScenePlace }): ReactElement | null {
  const { controls } = useTexts();
  const isHeld = useLab(({ held, world }) => held.some((id) => world.activations[id]?.place === place.id));
  return isHeld ? <span className={styles['held']}>{controls.holding.held}</span> : null;
}

/** That a fault waits here for its moment. */
function Armed({ place }: { readonly place: ScenePlace }): ReactElement | null {
  const texts = useTexts();
  const armed = useLab(({ world }) =>
    armedList(world, place.id)
      .map(({ fault }) => describeArmed(fault, texts))
      .join('\n'),
  );
  if (armed === '') return null;
  return (
    <span className={styles['armed']} title={armed}>
      <Glyph name="bolt" />
      <span>{texts.controls.arming.atPlace(armed.split('\n').length)}</span>
    </span>
  );
}
