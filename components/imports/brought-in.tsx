'use client';

import { useLocale, useTranslations } from 'next-intl';
import { shelfRoute, showRoutes } from '@/lib/addresses/route';
import { inTongue } from '@/lib/i18n/direction';
import { UndoNotice } from '../reading/undo-notice';
import { DOT } from '../ui/dot';
import { PageLink } from '../ui/page-link';
import type { PlanItem } from './plan-item';
import { usePlanNames } from './use-plan-names';

/** Where one is now, and the ways there. */
export function BroughtIn({ items }: { items: readonly PlanItem[] }) {
  const t = useTranslations('imports');
  const locale = useLocale();
  return (
    <div role="status">
      {items.length > 0 && (
        <>
          <UndoNotice text={t('brought', { count: items.length })} />
          <ul className="mt-3">
            {items.map((item) => (
              <BroughtShow key={item.id} item={item} />
            ))}
          </ul>
          <p className="mt-3 mb-6">
            <PageLink href={shelfRoute(locale)}>{t('toGuides')}</PageLink>
          </p>
        </>
      )}
    </div>
  );
}

function BroughtShow({ item }: { item: PlanItem }) {
  const { show, position, profile } = item;
  const locale = useLocale();
  const names = usePlanNames(item);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-hair last:border-b">
      <PageLink
        {...(show.language === locale ? undefined : inTongue(show.language))}
        href={showRoutes(locale, show.slug).show}
        className="font-serif text-xl [overflow-wrap:anywhere]"
      >
        {show.title}
      </PageLink>
      <span className="text-soft">
        {[profile, position && names.upTo(position)].filter(Boolean).join(DOT)}
      </span>
    </li>
  );
}
