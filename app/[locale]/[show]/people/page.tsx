import { PeopleList } from '@/components/people/people-list';

export default function Page() {
  return <PeopleList />;
}
