import { useTranslations } from 'next-intl';
import type { Facts } from '@/lib/guide/guide';
import { paragraphsOf } from '@/lib/guide/markup';
import { inTongue } from '@/lib/i18n/direction';
import { Emphasis } from '../text/emphasis';

/** What a page without JavaScript shows: what it needs, and what everybody may know. */
export function PremiseWithoutScript({ premise, language }: { premise: Facts; language: string }) {
  const t = useTranslations('noScript');
  const story = premise.soFar ?? premise.brief ?? '';
  return (
    <noscript>
      <p className="mt-6">{t('needs')}</p>
      <div {...inTongue(language)} className="mt-6 flex max-w-2xl flex-col gap-4">
        {paragraphsOf(story).map((paragraph) => (
          <p key={paragraph}>
            <Emphasis text={paragraph} />
          </p>
        ))}
        <ul>
          {premise.people.map(({ id, name, role }) => (
            <li key={id} className="border-t border-hair py-2">
              {name?.[language]}
              {role && (
                <>
                  {' — '}
                  <Emphasis text={role} />
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}
