import type { MetadataRoute } from 'next';
import { GUIDES } from '@/lib/addresses/app-files.mjs';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: `${GUIDES}/` } };
}
