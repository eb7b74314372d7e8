'use client';

import { useEffect } from 'react';
import { preferredLocale } from '@/lib/i18n/remembered';

/** Goes to the shelf in the language chosen before, else in the browser's. */
export function ChooseLanguage() {
  useEffect(() => window.location.replace(`/${preferredLocale()}`), []);
  return null;
}
