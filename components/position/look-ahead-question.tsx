'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import type { LookAhead } from '@/lib/progress/look-ahead';
import { CodeFailed } from '../reading/code-failed';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';

const LookAheadChoice = lazyComponent(
  () => import('./look-ahead-choice').then((code) => code.LookAheadChoice),
  CodeFailed,
);

/** Asked before a look ahead: how much, and how far. Names numbers only. */
export function LookAheadQuestion(props: {
  to: Key | undefined;
  /** What is chosen at first. */
  kind?: LookAhead['kind'];
  onPick: (key: Key) => void;
  onClose: () => void;
}) {
  const t = useTranslations('ahead');
  const { to, kind = 'guide', onPick, onClose } = props;
  return (
    <Dialog open={to !== undefined} title={t('question')} onClose={onClose}>
      {to !== undefined && (
        <LookAheadChoice to={to} first={kind} onPick={onPick} onClose={onClose} />
      )}
    </Dialog>
  );
}
