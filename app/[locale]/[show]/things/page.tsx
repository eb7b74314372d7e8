import { ThingsPage } from '@/components/things/things-page';

export default function Page() {
  return <ThingsPage />;
}
