import { Suspense } from 'react';
import { PersonPage } from '@/components/person/person-page';

export default function Page() {
  return (
    <Suspense>
      <PersonPage />
    </Suspense>
  );
}
