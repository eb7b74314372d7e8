import { ShowHome } from '@/components/home/show-home';

export default function Page() {
  return <ShowHome />;
}
