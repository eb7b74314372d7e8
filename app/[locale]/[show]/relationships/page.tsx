import { RelationshipList } from '@/components/relationships/relationship-list';

export default function Page() {
  return <RelationshipList />;
}
