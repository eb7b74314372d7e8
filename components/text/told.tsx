'use client';

import { useLocale } from 'next-intl';
import type { ElementType, ReactNode } from 'react';
import { useShow } from '../reading/show-context';

/** Words of the guide itself, marked with their language where it is not the interface's. */
export function Told({
  as: Tag,
  className,
  children,
}: {
  as: ElementType;
  className?: string;
  children: ReactNode;
}) {
  const { language } = useShow();
  const lang = language === useLocale() ? undefined : language;
  return (
    <Tag lang={lang} className={className}>
      {children}
    </Tag>
  );
}
