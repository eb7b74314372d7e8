import type { Wording } from './words';

const ahead = (pattern: RegExp): Wording => ({ pattern, reason: 'ahead' });
const back = (pattern: RegExp): Wording => ({ pattern, reason: 'back' });
const hedge = (pattern: RegExp): Wording => ({ pattern, reason: 'hedge' });

export const EN: readonly Wording[] = [
  ahead(
    /\b(?:will|would|is going to|are going to|is about to) (?:later|soon|eventually|one day|ultimately|in time|finally)\b/gi,
  ),
  ahead(/\b(?:will|would) (?:turn out|prove|come to|end up|go on to|regret|return to haunt)\b/gi),
  ahead(/\bturns out (?:later|in the end|to have been)\b/gi),
  ahead(/\b(?:eventually|ultimately|in due course|down the line|before long|sooner or later)\b/gi),
  ahead(
    /(?<!\b(?:days?|hours?|minutes?|moments?|weeks?|months?|years?|night|evening|morning|little|no|sooner or|one|two|three|four|five|six|ten|some|while)[ ,]{1,2})\blater(?! than\b| that\b| the same\b)\b/gi,
  ),
  ahead(
    /\b(?:little|nobody|no one|none) (?:does|do|did|could|can) (?:she|he|they|anyone|anybody)?\s?(?:know|suspect|guess|imagine)s?\b/gi,
  ),
  ahead(/\b(?:unbeknownst|unaware that|unknown to (?:him|her|them))\b/gi),
  ahead(
    /\b(?:foreshadow\w*|foretaste|harbingers?|omens?|ominous(?:ly)?|portents?|sets? the stage for|sets? up (?:(?:the|a|an) )?(?:conflict|reveal|twist|rest|next|finale|ending|what comes))\b/gi,
  ),
  ahead(
    /\b(?:seeds? (?:of|for)|first (?:sign|hint|crack|step toward)s? (?:of|that|in|toward))\b/gi,
  ),
  ahead(/\b(?:doomed|destined|fated|fateful(?:ly)?|ill-fated|bound to|soon-to-be|would-be)\b/gi),
  ahead(
    /\b(?:next (?:episode|time|week|season)|(?:later|coming|following|upcoming) (?:episodes?|chapters?)|season finale|series finale|(?:the )?last episode)\b/gi,
  ),
  // Said to the viewer, and so at the start of a sentence.
  ahead(
    /(?<!\p{L}[ \n])\b(?:remember (?:this|that|him|her|it)|keep an eye on|pay attention to)\b/giu,
  ),
  ahead(
    /\b(?:this|it|which|that) (?:will|is going to) (?:matter|be important|become important)\b/gi,
  ),
  ahead(
    /\b(?:more (?:on|about) (?:this|that|him|her) (?:later|soon)|will be (?:revealed|explained|important)|remains to be seen|stay tuned)\b/gi,
  ),
  ahead(
    /\b(?:plays? a (?:key|crucial|big|bigger|major|central|decisive) (?:role|part)|pivotal|turning point)\b/gi,
  ),
  ahead(
    /\b(?:is (?:not|n't) (?:the last|over yet)|won't be the last|for the last time|not for long|has yet to)\b/gi,
  ),
  back(
    /\b(?:in (?:hindsight|retrospect)|looking back|as we (?:now )?know|as it turn(?:s|ed) out|back then|at (?:this|that) point|in those days)\b/gi,
  ),
  back(
    /\b(?:the (?:first|second) of (?:many|several)|(?:it|this) all (?:began|started)|started it all|beginning of the end|long before|until (?:then|now)|originally|initially)\b/gi,
  ),
  hedge(
    /\b(?:for now|for the (?:moment|time being)|as of yet|so far as (?:we|one) know|not yet|yet to|still (?:unknown|unclear|unaware|unsuspecting)|temporarily|seemingly|supposed(?:ly)?|ostensibly|allegedly|so-called|who (?:seems|claims|pretends|appears) to be|posing as|under the guise)\b/gi,
  ),
  {
    pattern:
      /\b(?:real|true|hidden|secret|actual) (?:identity|name|killer|culprit|nature|colou?rs|face|villain|father|mother)\b/gi,
    reason: 'role',
    in: 'role',
  },
  {
    pattern:
      /\b(?:future|eventual|killer|murderer|culprit|traitor|impostor|mole|villain|victim|mastermind|(?:hidden|secret|lost|long-lost) (?:son|daughter|heir|brother|sister|twin|father|mother))\b/gi,
    reason: 'role',
    in: 'role',
  },
  {
    pattern:
      /\b(?:(?:the )?calm before|before the storm|the beginning of|the first (?:lie|victim|mistake|clue|crack)|a (?:fatal|fateful) \w+|the last (?:time|day|night|supper|goodbye)|false (?:hope|friend)s?|the (?:betrayal|traitor|trap|twist)|a mistake)\b/gi,
    reason: 'heading',
    in: 'heading',
  },
  {
    pattern:
      /(?:^|[.!?]\s+)(?:She|He|They|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:was|were|used to)\b/gu,
    reason: 'tense',
    in: 'bio',
  },
];
