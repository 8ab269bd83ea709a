import type { CSSProperties, ReactElement } from 'react';
import { useTexts } from '../../lab/texts-context.tsx';
import type { ScenePlace } from '../ground/scene-parts.ts';
import { CardView } from '../things/card-view.tsx';
import { hasCopies } from '../things/has-copies.ts';
import { HandView } from '../things/hand-view.tsx';
import { groupLetters } from '../things/plan-tape.ts';
import { RequestView } from '../things/request-view.tsx';
import { StampsView } from '../things/stamps-view.tsx';
import { StripView } from '../things/strip-view.tsx';
import { tapeName } from '../ground/tape-name.ts';
import { TapeView } from '../things/tape-view.tsx';
import type { BodyPlan, PlacePlan, TapesPlan } from '../layout/place-plan.ts';
import styles from './place.module.css';
import { useUnfold } from './use-unfold.ts';

type PlaceBodyProps = {
  readonly place: ScenePlace;
  readonly plan: PlacePlan;
  readonly isDense: boolean;
  readonly hasAllRails: boolean;
};

/** What a place holds, as things. */
export function PlaceBody({ place, plan, isDense, hasAllRails }: PlaceBodyProps): ReactElement {
  const { body } = plan;
  switch (body.kind) {
    case 'client':
      return (
        <>
          {body.requests.map((request) => (
            <RequestView key={request.card.id} request={request} />
          ))}
        </>
      );
    case 'hands':
      return (
        <>
          {body.hands.map((hand) => (
            <HandView
              key={hand.process}
              hand={hand}
              hasTray={body.hasTrays || hand.cards.length > 0}
              isDense={isDense}
            />
          ))}
        </>
      );
    case 'database':
      return (
        <>
          <Tables place={place} body={body} />
          {body.log !== null && <Tapes place={place} plan={body.log} hasAllRails={hasAllRails} />}
        </>
      );
    case 'broker':
      return <Tapes place={place} plan={body.tapes} hasAllRails={hasAllRails} />;
    case 'outside':
      return <Effects body={body} isDense={isDense} />;
  }
}

/** In units: of a stamp with two digits and what is between two of them. */
const stampWidth = 57;

type BodyOf<Kind extends BodyPlan['kind']> = Extract<BodyPlan, { kind: Kind }>;

function Tables({
  place,
  body,
}: {
  readonly place: ScenePlace;
  readonly body: BodyOf<'database'>;
}): ReactElement | null {
  const unfold = useUnfold(place.id);
  if (body.columns.length === 0) return null;
  const columns = body.columns.map(({ width }) => `minmax(0, ${String(Math.round(width))}fr)`).join(' ');
  return (
    <div className={styles['tables']} style={{ gridTemplateColumns: columns }}>
      {body.columns.map((column) =>
        column.kind === 'strip' ? (
          <StripView
            key={column.strip.table}
            strip={column.strip}
            rowCount={body.rowCount}
            width={column.width}
            onUnfold={() => unfold(column.strip.table)}
          />
        ) : (
          <StampsView
            key={column.stamps.table}
            stamps={column.stamps}
            countMax={Math.max(1, Math.floor((column.width + 5) / stampWidth))}
            onUnfold={() => unfold(column.stamps.table)}
          />
        ),
      )}
    </div>
  );
}

type TapesProps = {
  readonly place: ScenePlace;
  readonly plan: TapesPlan;
  readonly hasAllRails: boolean;
};

function Tapes({ place, plan, hasAllRails }: TapesProps): ReactElement {
  const texts = useTexts();
  const unfold = useUnfold(place.id);
  const { rows, named, labelWidth, trackWidth, isNarrow, isBeside, headTape } = plan;
  const letters = groupLetters([
    ...new Set(rows.flat().flatMap(({ rails }) => rails.map(({ group }) => group))),
  ]);
  return (
    <div className={styles['tapes']}>
      {rows.map((row, index) => (
        <div
          key={row[0]?.id}
          className={styles['tapeRow']}
          style={{ '--count': row.length } as CSSProperties}
          data-copies={(index > 0 || isBeside) && row.some(hasCopies)}
        >
          {row.map((tape) => (
            <TapeView
              key={tape.id}
              tape={tape}
              named={named}
              labelWidth={labelWidth}
              trackWidth={trackWidth}
              isColumn={isNarrow}
              letters={letters}
              hasAllRails={hasAllRails}
              label={tape === headTape ? null : tapeName(tape, texts)}
              onUnfold={() => unfold(tape.id)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Envelopes, bookings, advertisements: they are out, and nobody takes them back. */
function Effects({
  body,
  isDense,
}: {
  readonly body: BodyOf<'outside'>;
  readonly isDense: boolean;
}): ReactElement {
  const { stage } = useTexts();
  const busy = body.hands.filter(({ cards }) => cards.length > 0);
  return (
    <>
      {busy.map((hand) => (
        <HandView key={hand.process} hand={hand} hasTray isDense={isDense} />
      ))}
      {body.effects.map((card) => (
        <CardView key={card.id} card={card} fit="row" />
      ))}
      {body.effects.length === 0 && <span className={styles['nothing']}>{stage.labels.nothing}</span>}
    </>
  );
}
