'use client';

import { useTranslations } from 'next-intl';
import { currentId } from '@/lib/guide/kinds/alias';
import { lastHeld } from '@/lib/guide/kinds/bond';
import type { Note } from '@/lib/guide/kinds/note';
import type { Person } from '@/lib/guide/kinds/person';
import type { Happening } from '@/lib/guide/person-time';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Write } from '../reading/writing-slot';
import { BondArrow } from '../text/bond-arrow';
import { Called } from '../text/called';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { DOT } from '../ui/dot';

/** One thing that became known of somebody, with a word for what it is. */
export function HappeningLine(props: { happening: Happening; person: Person }) {
  const { happening, person } = props;
  const { language } = useShow();
  const names = useEntryNames();
  const t = useTranslations('people');
  const secrets = useTranslations('secrets');
  const openSince = happening.kind === 'secret' && happening.secret.openSince;
  switch (happening.kind) {
    case 'name':
      return <Word word={t('calledNow')}>{happening.name[language]}</Word>;
    case 'revealed':
      return <Word word={t('revealed')}>{happening.former[language]}</Word>;
    case 'role':
      return (
        <p className="font-semibold">
          <Line text={happening.text} />
        </p>
      );
    case 'note':
      return <NoteTold note={happening.note} person={person} />;
    case 'bond':
      return <BondTold {...happening} person={person} />;
    case 'secret':
      return (
        <p>
          <span className="text-sm text-soft">{t('secret')}</span>{' '}
          <Line text={happening.secret.what} />{' '}
          {openSince && (
            <span className="text-sm text-soft">
              {secrets('everybody', { name: names.name(openSince) })}
            </span>
          )}
        </p>
      );
  }
}

function Word({ word, children }: { word: string; children: string | undefined }) {
  return (
    <p>
      <span className="text-sm text-soft">{word}</span> <Told as="span">{children}</Told>
    </p>
  );
}

/** A note, struck where it holds no more; and under which name it was written, where that is another. */
function NoteTold({ note, person }: { note: Note; person: Person }) {
  const { language } = useShow();
  const names = useEntryNames();
  const t = useTranslations('people');
  const until = note.correctedIn ?? note.replacedIn;
  const Tag = note.correctedIn ? 's' : 'span';
  return (
    <>
      <p className={until ? 'text-soft' : ''}>
        <Tag>
          <Line text={note.text} />
        </Tag>{' '}
        <span className="text-sm text-soft">
          {until && t(note.correctedIn ? 'thoughtUntil' : 'soUntil', { name: names.name(until) })}
          {note.of[language] !== person.name[language] && (
            <>
              {DOT}
              {t('calledThen')} <Told as="span">{note.of[language]}</Told>
            </>
          )}
        </span>
      </p>
      <Write of="note" note={note} person={person.id} />
    </>
  );
}

function BondTold(props: Extract<Happening, { kind: 'bond' }> & { person: Person }) {
  const { bond, state, person } = props;
  const { guide } = useGuide();
  const t = useTranslations('bonds');
  const [from, to] = bond.ends.map((end) => currentId(guide, end));
  const isFrom = from === person.id;
  const other = <Called id={(isFrom ? to : from) ?? ''} />;
  const me = <Called id={person.id} />;
  return (
    <p>
      <Told as="span">
        {isFrom || bond.mutual ? me : other} <BondArrow mutual={bond.mutual} />{' '}
        {isFrom || bond.mutual ? other : me}
      </Told>
      : <Line text={state.label} />
      {state.ended && (
        <>
          <span className="text-sm text-soft">{DOT + t('ended')}</span>{' '}
          {state.text !== lastHeld(bond)?.text && <Line text={state.text ?? ''} />}
        </>
      )}
    </p>
  );
}
