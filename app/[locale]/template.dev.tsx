import type { ReactNode } from 'react';
import { Draft } from '@/components/authors/draft';

/** Every page in development: the guides are being written. */
export default function DraftTemplate({ children }: { children: ReactNode }) {
  return <Draft>{children}</Draft>;
}
