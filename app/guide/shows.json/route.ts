import { showList } from '@/lib/library/serve/door';

export const dynamic = 'force-static';

export async function GET() {
  return Response.json(await showList());
}
