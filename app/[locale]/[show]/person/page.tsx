import { Suspense } from 'react';
import { PersonPage } from '@/components/people/person-page';

export default function Page() {
  return (
    <Suspense>
      <PersonPage />
    </Suspense>
  );
}
