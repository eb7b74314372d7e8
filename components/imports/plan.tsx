'use client';

import { useTranslations } from 'next-intl';
import type { Imported } from '@/lib/import/imported';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { BroughtIn } from './brought-in';
import type { ImportShow } from './import-show';
import { ProfileChoice } from './profile-choice';
import { ShowPlanForm } from './show-plan-form';
import { usePlan } from './use-plan';

/** For each profile whose it is, and for each show where they are then. */
export function Plan(props: { imported: Imported; shows: readonly ImportShow[] }) {
  const { profiles, items, choose, assign, ready, bringIn, busy, hasFailed, brought } =
    usePlan(props);
  const t = useTranslations('imports');
  return (
    <Section title={t('plan')}>
      <BroughtIn items={brought} />
      {items.length > 0 && <p>{t(brought.length === 0 ? 'planFirst' : 'planWhat')}</p>}
      {profiles.map((profile) => (
        <div key={profile.name}>
          <ProfileChoice
            profile={profile}
            isOnly={profiles.length === 1}
            onAssign={(viewer) => assign(profile.name, viewer)}
          />
          {items
            .filter((item) => item.profile === profile.name)
            .map((item) => (
              <ShowPlanForm
                key={item.id}
                item={item}
                isBusy={busy}
                onChoose={(key) => choose(item.id, key)}
              />
            ))}
        </div>
      ))}
      {items.length > 0 && (
        <>
          <p className="mt-6 text-soft">{t('confirm')}</p>
          <p className="mt-3 flex flex-wrap items-center gap-4">
            <Button look="main" disabled={ready === 0 || busy} onClick={bringIn}>
              {t('bringIn', { count: ready })}
            </Button>
            <span role="status">{busy ? t('comparing') : hasFailed && t('failed')}</span>
          </p>
        </>
      )}
    </Section>
  );
}
