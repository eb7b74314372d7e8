import { NotebookPage } from '@/components/notebook/notebook-page';

export default function Page() {
  return <NotebookPage />;
}
