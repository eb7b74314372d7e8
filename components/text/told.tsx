'use client';

import { useLocale } from 'next-intl';
import type { ElementType, ReactNode } from 'react';
import { inTongue } from '@/lib/i18n/direction';
import { useShow } from '../reading/show-context';

/**
 * Words of the guide itself, marked with their language, and which way it is written, where it is not
 * the interface's.
 */
export function Told({
  as: Tag,
  className,
  translate,
  children,
}: {
  as: ElementType;
  className?: string;
  /** `no` for names. */
  translate?: 'no';
  children: ReactNode;
}) {
  const { language } = useShow();
  const tongue = language === useLocale() ? undefined : inTongue(language);
  return (
    <Tag {...tongue} translate={translate} className={className}>
      {children}
    </Tag>
  );
}
