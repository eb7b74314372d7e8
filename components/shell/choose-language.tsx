'use client';

import { useEffect } from 'react';
import { addressOf, shelfRoute } from '@/lib/addresses/route';
import { preferredLocale } from '@/lib/i18n/remembered';

/** Goes to the shelf in the language chosen before, else in the browser's. */
export function ChooseLanguage() {
  useEffect(() => window.location.replace(addressOf(shelfRoute(preferredLocale()))), []);
  return null;
}
