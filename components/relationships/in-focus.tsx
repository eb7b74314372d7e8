'use client';

import { useTranslations } from 'next-intl';
import type { Owner } from '@/lib/guide/kinds/owner';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { NameLink } from '../text/name-link';
import { Told } from '../text/told';
import { PageLink } from '../ui/page-link';
import { OwnerMedallion } from './owner-medallion';

/** Who was picked on the map, and the way to their page. */
export function InFocus({ owner }: { owner: Owner }) {
  const { language } = useShow();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const isThing = 'kind' in owner;
  const told = isThing ? undefined : owner.role;
  return (
    <div className="mt-3 flex items-center gap-3 border-b border-hair pb-3">
      <OwnerMedallion owner={owner} size="size-11" />
      <div className="min-w-0">
        <Told as="p">
          <NameLink id={owner.id}>{owner.name[language]}</NameLink>
        </Told>
        {told !== undefined && (
          <Told as="p" className="text-sm text-soft">
            <Emphasis text={told} />
          </Told>
        )}
      </div>
      <PageLink
        href={isThing ? addresses.thing(owner.id) : addresses.person(owner.id)}
        className="ml-auto shrink-0 text-sm"
      >
        {t(isThing ? 'moreThing' : 'more')}
      </PageLink>
    </div>
  );
}
