import { QuestionsPage } from '@/components/questions/questions-page';

export default function Page() {
  return <QuestionsPage />;
}
