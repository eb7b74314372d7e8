import { useTranslations } from 'next-intl';
import { markOf } from '../text/mark';
import { personColour } from '../text/person-colour';
import type { Part } from './tale';

const MINA = { x: 52, y: 66, place: 0 };
const JUN = { x: 268, y: 66, place: 1 };
const HIM = { x: 160, y: 176, place: 2 };

type Point = typeof MINA;

/** Three people, and how they stand to each other: what a part has added is in the accent. */
export function TaleMap({ part }: { part: Part }) {
  const t = useTranslations('minute.tale');
  const name = t(`parts.${part}.name`);
  return (
    <svg
      viewBox="0 0 320 236"
      role="img"
      aria-label={t(`parts.${part}.map`)}
      className="mx-auto w-full max-w-88"
    >
      <Line from={MINA} to={JUN} label={t('bonds.friends')} />
      <Line from={MINA} to={HIM} label={t('bonds.saved')} isNew={part === '1'} />
      {part === '2' && <Line from={HIM} to={JUN} label={t('bonds.boat')} isNew />}
      {part === '3' && <Line from={HIM} to={JUN} label={t('bonds.brothers')} isNew />}
      <Somebody at={MINA} name={t('mina')} above />
      <Somebody at={JUN} name={t('jun')} above />
      <Somebody at={HIM} name={name} mark={part === '1' ? '?' : undefined} />
    </svg>
  );
}

function Line(props: { from: Point; to: Point; label: string; isNew?: boolean }) {
  const { from, to, label, isNew } = props;
  return (
    <>
      <path
        d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        stroke={isNew ? 'var(--accent)' : 'var(--soft)'}
        strokeWidth={isNew ? 3 : 1.5}
      />
      <text
        x={(from.x + to.x) / 2}
        y={(from.y + to.y) / 2}
        textAnchor="middle"
        dominantBaseline="central"
        fill={isNew ? 'var(--accent)' : 'var(--soft)'}
        stroke="var(--paper)"
        strokeWidth="7"
        paintOrder="stroke"
        fontSize="14"
      >
        {label}
      </text>
    </>
  );
}

function Somebody(props: { at: Point; name: string; mark?: string; above?: boolean }) {
  const { at, name, mark = markOf(name), above } = props;
  return (
    <>
      <circle cx={at.x} cy={at.y} r="27" fill={personColour(at)} />
      <circle cx={at.x} cy={at.y} r="23.5" fill="none" stroke="var(--paper)" strokeWidth="0.8" />
      <g textAnchor="middle" dominantBaseline="central" className="font-serif">
        <text x={at.x} y={at.y + 1} fill="var(--paper)" fontSize="19">
          {mark}
        </text>
        <text x={at.x} y={above ? at.y - 42 : at.y + 43} fill="var(--ink)" fontSize="17">
          {name}
        </text>
      </g>
    </>
  );
}
