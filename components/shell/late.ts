/** What holds on every page, and what none needs at first sight. */
import '../ui/swipe-closes';
import './follow-theme';
import './translated';
