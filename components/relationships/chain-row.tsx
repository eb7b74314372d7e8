'use client';

import { Fragment } from 'react';
import type { ChainLink } from '@/lib/guide/chain';
import { currentId } from '@/lib/guide/kinds/alias';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { Told } from '../text/told';
import { kindColour } from './kind-style';
import { OwnerMedallion } from './owner-medallion';

/** A chain drawn from the one to the other; the lines below say the same. */
export function ChainRow({ chain }: { chain: readonly ChainLink[] }) {
  const [first] = chain;
  return (
    <div aria-hidden="true" className="mb-4 flex flex-wrap items-start gap-y-3">
      {first && <Link id={first.from} />}
      {chain.map((link) => (
        <Fragment key={link.bond.id}>
          <Tie link={link} />
          <Link id={link.to} />
        </Fragment>
      ))}
    </div>
  );
}

function Link({ id }: { id: Id }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const owner = namedIn(guide, id);
  if (!owner) return null;
  return (
    <span className="flex w-16 flex-col items-center text-center">
      <OwnerMedallion owner={owner} size="size-10" />
      <Told as="span" className="mt-1 max-w-full text-xs leading-tight">
        {owner.short[language]}
      </Told>
    </span>
  );
}

/** A line with what binds the two; its arrow tells whose it is. */
function Tie({ link: { from, bond } }: { link: ChainLink }) {
  const { guide } = useGuide();
  const isOnward = currentId(guide, bond.ends[0]) === from;
  const colour = kindColour(bond.now.kinds[0] ?? 'other');
  return (
    <span
      className="flex min-w-20 max-w-36 flex-1 flex-col items-center pt-1"
      style={{ color: colour }}
    >
      <Told as="span" className="line-clamp-2 text-center text-xs leading-tight">
        <Emphasis text={bond.now.label} />
      </Told>
      <span className="flex w-full items-center text-sm leading-none">
        {!bond.mutual && !isOnward && '◀'}
        <span className="h-0.5 flex-1 bg-current" />
        {!bond.mutual && isOnward && '▶'}
      </span>
    </span>
  );
}
