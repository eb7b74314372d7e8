'use client';

import { useTranslations } from 'next-intl';
import type { Route } from '@/lib/addresses/route';
import type { RibbonKnot, RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { ribbonColour } from '../text/person-colour';
import { Told } from '../text/told';
import { AppLink } from '../ui/app-link';

/** A scene in words: its heading, which opens it, and who is in it, in the order of their ribbons. */
export function SceneRow(props: {
  knot: RibbonKnot;
  number: number;
  lanes: RibbonLeaf['lanes'];
  isDim: boolean;
  /** The recap that tells it. */
  href: Route;
  onOpen: () => void;
}) {
  const { knot, lanes } = props;
  const { language } = useShow();
  const t = useTranslations('ribbon');
  const people = knot.people.flatMap(({ id }) => {
    const lane = lanes.find(({ person }) => person.id === id);
    return lane ? [lane.person] : [];
  });
  return (
    <div className={props.isDim ? 'opacity-40' : undefined}>
      <AppLink
        href={props.href}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          props.onOpen();
        }}
        className="flex min-h-6 w-full items-end text-sm leading-tight underline decoration-rule underline-offset-4 hover:decoration-accent"
      >
        <span className="line-clamp-2 text-balance">
          {knot.scene.heading ? (
            <Told as="span">
              <Emphasis text={knot.scene.heading} />
            </Told>
          ) : (
            t('scene', { number: props.number })
          )}
        </span>
      </AppLink>
      <Told as="p" className="mt-0.5 truncate text-xs leading-tight text-soft">
        {people.map((person) => (
          <span key={person.id} className="mr-2">
            <span aria-hidden="true" style={{ color: ribbonColour(person) }}>
              ●
            </span>{' '}
            {person.short[language]}
          </span>
        ))}
        {knot.others.length > 0 && `+${knot.others.length}`}
      </Told>
    </div>
  );
}
