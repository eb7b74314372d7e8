import { notFound } from 'next/navigation';
import { soFarText } from '@/lib/guide/served';
import { entryParams, soFarFile } from '@/lib/library/serve/door';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = entryParams;

export async function GET(
  _request: Request,
  { params }: RouteContext<'/guide/[show]/[language]/[key]/so-far.json'>,
) {
  const { show, language, key } = await params;
  const text = soFarText((await soFarFile(show, language, key)) ?? notFound());
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
