import { Suspense } from 'react';
import { RecapPage } from '@/components/recap/recap-page';

export default function Page() {
  return (
    <Suspense>
      <RecapPage />
    </Suspense>
  );
}
