'use client';

import { useTranslations } from 'next-intl';
import { bondsOf } from '@/lib/guide/bonds-of';
import { standingNotes } from '@/lib/guide/kinds/note';
import type { Owner } from '@/lib/guide/kinds/owner';
import { paragraphsOf } from '@/lib/guide/markup';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';
import { DOT } from '../ui/dot';
import { BondSentence } from './bond-sentence';
import { Emphasis } from './emphasis';
import { LastSeen } from './last-seen';
import { OwnerMark } from './owner-mark';
import { Told } from './told';

/** How many bonds a card tells of. */
const MOST = 3;

/** Somebody or something at a glance: what they are, what is new of them, to whom they are what, where last seen so far. */
export function OwnerCard({ owner, onLeave }: { owner: Owner; onLeave: () => void }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const isThing = 'kind' in owner;
  const told = isThing ? paragraphsOf(owner.text ?? '')[0] : owner.role;
  const newest = standingNotes(owner.notes).at(-1);
  const isNoted = newest && (told === undefined || newest.key === guide.key);
  const others = [...owner.also, ...owner.formerly].map((names) => names[language] ?? '');
  return (
    <div className="mt-4 flex items-start gap-4">
      <OwnerMark owner={owner} size="size-14" />
      <div className="min-w-0">
        {told !== undefined && (
          <Told as="p">
            <Emphasis text={told} />
          </Told>
        )}
        {isNoted && (
          <Told as="p">
            <Emphasis text={newest.text} />
          </Told>
        )}
        <ul className="mt-1">
          {bondsOf(guide, owner.id)
            .slice(0, MOST)
            .map((bond) => (
              <li key={bond.id}>
                <BondSentence bond={bond} />
              </li>
            ))}
        </ul>
        <p className="mt-1 text-soft">
          <LastSeen named={owner} />
        </p>
        {others.length > 0 && (
          <p className="text-soft">
            {t('also')} <Told as="span">{others.join(DOT)}</Told>
          </p>
        )}
        {!isThing && owner.cast && (
          <p className="text-soft">
            {t('cast')} <Told as="span">{owner.cast[language]}</Told>
          </p>
        )}
        <p className="mt-3">
          <AppLink
            href={isThing ? addresses.thing(owner.id) : addresses.person(owner.id)}
            onClick={onLeave}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t(isThing ? 'moreThing' : 'more')}
          </AppLink>
        </p>
      </div>
    </div>
  );
}
