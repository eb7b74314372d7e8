import { useLocale, useTranslations } from 'next-intl';
import { safetyRoute } from '@/lib/addresses/route';
import { PageLink } from '../ui/page-link';
import { Tale } from './tale';

/** What this is, for those who have not been here: it is said, tried on a tale, promised and explained. */
export function FirstMinute() {
  const t = useTranslations('minute');
  return (
    <div className="mb-14 lg:grid lg:grid-cols-2 lg:grid-rows-[1fr_auto_auto_1fr] lg:gap-x-14">
      <div className="lg:row-start-2">
        <h1 className="text-[min(2.25rem,9vw)] md:text-5xl md:leading-tight lg:text-[2.75rem]">
          {t('title')}
        </h1>
        <p className="mt-5 max-w-xl text-lg">{t('promise')}</p>
      </div>
      <div className="mt-8 lg:col-start-2 lg:row-span-4 lg:row-start-1 lg:mt-0">
        <Tale />
      </div>
      <div className="mt-5 lg:row-start-3">
        <p>{t('never')}</p>
        <p>
          <PageLink href={safetyRoute(useLocale())}>{t('proof')}</PageLink>
        </p>
        <p className="text-soft">{t('name')}</p>
      </div>
    </div>
  );
}
