import { ShowHome } from '@/components/show/show-home';

export default function Page() {
  return <ShowHome />;
}
