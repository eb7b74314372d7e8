import { PeoplePage } from '@/components/person/people-page';

export default function Page() {
  return <PeoplePage />;
}
