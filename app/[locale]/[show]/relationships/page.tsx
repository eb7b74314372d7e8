import { RelationshipsPage } from '@/components/relationships/relationships-page';

export default function Page() {
  return <RelationshipsPage />;
}
