'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { finishedSeasons } from '@/lib/guide/kinds/presence';
import { MATRIX_ORDERS, type MatrixOrder, matrixOf } from '@/lib/guide/matrix';
import { useGuide } from '../reading/guide-context';
import { useNumberOf } from '../reading/show-context';
import { Called } from '../text/called';
import { Told } from '../text/told';
import { Button } from '../ui/button';
import { Pressed } from '../ui/pressed';
import { useQueryChoice } from '../ui/use-query-choice';
import { columnsOf } from './columns';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';

const AT_FIRST = 40;
const MORE = 120;

/** People and finished episodes: each cell a way to its recap, each row to the person. */
export function Matrix() {
  const { guide } = useGuide();
  const t = useTranslations('ribbon');
  const numberOf = useNumberOf();
  const { chosen, choose } = useQueryChoice();
  const [count, setCount] = useState(AT_FIRST);
  const order = MATRIX_ORDERS.find((one) => one === chosen('order')) ?? 'presence';
  const columns = useMemo(() => columnsOf(finishedSeasons(guide), numberOf), [guide, numberOf]);
  const { parts } = useMemo(() => matrixOf(guide, order), [guide, order]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // One reads on from the last one; `columns` tells that there are more.
    if (box.current && columns.width > 0) box.current.scrollLeft = box.current.scrollWidth;
  }, [columns]);
  const all = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  let left = count;
  return (
    <>
      <Orders order={order} onChoose={(one) => choose({ order: one })} />
      <section
        ref={box}
        aria-label={t('byEpisodeTitle')}
        className="-mx-4 mt-4 overflow-x-auto print:overflow-visible"
      >
        <div className="min-w-max">
          <MatrixHead columns={columns} />
          {parts.map(({ group, rows }) => {
            const shown = rows.slice(0, Math.max(0, left));
            left -= shown.length;
            return (
              shown.length > 0 && (
                <section key={group?.id ?? ''}>
                  {order === 'group' && (
                    <h3 className="sticky left-0 mt-4 w-fit pl-4 text-base">
                      {group ? (
                        <Told as="span">
                          <Called id={group.id} />
                        </Told>
                      ) : (
                        t('noGroup')
                      )}
                    </h3>
                  )}
                  <ul>
                    {shown.map((person) => (
                      <MatrixRow key={person.id} {...{ person, columns }} />
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </div>
      </section>
      {count < all && (
        <p data-screen className="mt-4">
          <Button onClick={() => setCount(count + MORE)}>
            {t('more', { count: Math.min(MORE, all - count) })}
          </Button>
        </p>
      )}
    </>
  );
}

function Orders(props: { order: MatrixOrder; onChoose: (order: MatrixOrder) => void }) {
  const t = useTranslations('ribbon');
  return (
    // biome-ignore lint/a11y/useSemanticElements: orders of one view, not a form's group
    <div
      role="group"
      aria-label={t('order')}
      data-screen
      className="mt-3 flex flex-wrap gap-x-2 text-sm"
    >
      {MATRIX_ORDERS.map((one) => (
        <Pressed key={one} isPressed={one === props.order} onPress={() => props.onChoose(one)}>
          {t(`orders.${one}`)}
        </Pressed>
      ))}
    </div>
  );
}
