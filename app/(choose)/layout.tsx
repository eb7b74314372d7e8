import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/shell/document';

export const metadata: Metadata = {
  title: 'Kokomade',
  description: 'An episode guide that knows only what you know.',
};

export default function ChooseLayout({ children }: { children: ReactNode }) {
  return <Document lang="en">{children}</Document>;
}
