'use client';

import { useTranslations } from 'next-intl';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { answeredThreads, openThreads } from '@/lib/guide/kinds/thread';
import { useEntryNames } from '../reading/entry-names';
import { Guesses } from '../reading/guesses';
import { useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { Write } from '../reading/writing-slot';
import { Line } from '../text/prose';
import { DOT } from '../ui/dot';
import { Section } from '../ui/section';
import { useMore } from '../ui/use-more';

const [FIRST_OPEN, FIRST_ANSWERED] = [8, 4];

/** The questions that the story leaves open at the horizon, and those answered, with where: beside them in a wide window. */
export function QuestionsPage() {
  const { guide } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('questions');
  const [open, answered] = [openThreads(guide), answeredThreads(guide)];
  const opens = useMore(open.length, FIRST_OPEN, 'open');
  const answers = useMore(answered.length, FIRST_ANSWERED, 'answered');
  const raised = (key: Key) =>
    key === PREMISE ? t('before') : t('raised', { name: names.name(key) });
  return (
    <div className="mt-10 max-w-2xl two-panes:grid two-panes:max-w-none two-panes:grid-cols-2 two-panes:gap-x-14">
      <div>
        <PageHeading tab={t('title')}>{t('title')}</PageHeading>
        {open.length === 0 && <p className="mt-4">{t('none')}</p>}
        <ul className="mt-4">
          {open.slice(0, opens.shown).map(({ id, question, opened }) => (
            <li key={id} className="border-t border-hair py-4">
              <p className="text-lg">
                <Line text={question} />
              </p>
              <p className="text-sm text-soft">{raised(opened)}</p>
              <Guesses about={{ question: id }} />
            </li>
          ))}
        </ul>
        {opens.more}
      </div>
      {answered.length > 0 && (
        <Section title={t('answered')}>
          <ul>
            {answered.slice(0, answers.shown).map((thread) => (
              <li key={thread.id} className="border-t border-hair py-4">
                <p className="text-soft">
                  <Line text={thread.question} />
                </p>
                <p className="mt-1 text-lg">
                  <Line text={thread.answer} />
                </p>
                <p className="text-sm text-soft">
                  {[
                    raised(thread.opened),
                    t('answeredIn', { name: names.name(thread.answered) }),
                  ].join(DOT)}
                </p>
                <Guesses about={{ question: thread.id }} isAnswered />
              </li>
            ))}
          </ul>
          {answers.more}
        </Section>
      )}
      <Write of="threads" />
    </div>
  );
}
