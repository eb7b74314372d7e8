import { Suspense } from 'react';
import { RibbonPage } from '@/components/ribbon/ribbon-page';

export default function Page() {
  return (
    <Suspense>
      <RibbonPage />
    </Suspense>
  );
}
