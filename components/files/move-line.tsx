'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { Check } from '../ui/choice';
import { DOT } from '../ui/dot';
import type { useShowNames } from './show-names';

/** That somebody would move, in which show, from where and how far; not so, where it is unchecked. */
export function MoveLine(props: {
  show: ReturnType<ReturnType<typeof useShowNames>>;
  /** Undefined for who has not said where they are. */
  from: Key | undefined;
  to: Key;
  /** Specials that are finished with it. */
  specials: readonly Key[];
  isMade: boolean;
  onChange: (isMade: boolean) => void;
}) {
  const { title, language, names } = props.show;
  const t = useTranslations('files');
  const from = props.from === undefined ? t('unsaid') : names.upTo(props.from);
  const moves = [
    props.from === props.to ? [] : t('move', { from, to: names.upTo(props.to) }),
    props.specials.map((special) => names.finished(special)),
  ].flat();
  return (
    <Check isChecked={props.isMade} onChange={props.onChange}>
      <span lang={language} className="font-serif text-lg">
        {title}
      </span>
      <span className="block text-soft">{moves.join(DOT)}</span>
    </Check>
  );
}
