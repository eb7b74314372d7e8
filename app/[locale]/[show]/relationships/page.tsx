import { Suspense } from 'react';
import { RelationshipsPage } from '@/components/relationships/relationships-page';

export default function Page() {
  return (
    <Suspense>
      <RelationshipsPage />
    </Suspense>
  );
}
