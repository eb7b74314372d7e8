'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';
import type { FinishAnswersProps } from './finish-answers';

const FinishAnswers = lazyComponent(
  () => import('./finish-answers').then((code) => code.FinishAnswers),
  CodeFailed,
);

/** Asked before a jump of more than one: names the numbers that it opens, and nothing else of them. */
export function FinishQuestion({
  to,
  ...answers
}: Omit<FinishAnswersProps, 'to'> & { to: Key | undefined }) {
  const { unit } = useShow();
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <Dialog
      open={to !== undefined}
      title={to ? t('finishQuestion', { name: names.name(to), unit }) : ''}
      onClose={answers.onClose}
    >
      {to !== undefined && <FinishAnswers to={to} {...answers} />}
    </Dialog>
  );
}
