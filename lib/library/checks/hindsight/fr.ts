import type { Wording } from './words';

/** Whole words: `\b` knows no letter with an accent. */
const words = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
const ahead = (source: string): Wording => ({ pattern: words(source), reason: 'ahead' });
const back = (source: string): Wording => ({ pattern: words(source), reason: 'back' });
const hedge = (source: string): Wording => ({ pattern: words(source), reason: 'hedge' });

export const FR: readonly Wording[] = [
  ahead(
    '(?:finira|finiront|finirait|finiraient|(?:va|vont) finir)(?: bien)? par|(?:va|vont|sera|seront|aura|auront) (?:bientôt|un jour|finalement|fatalement)',
  ),
  ahead(
    "(?:va|vont) (?:le|la|les|s'en) (?:regretter|repentir)|regrettera|regretteront|s'avérera|se révélera|se révèlera",
  ),
  ahead(
    '(?<!(?:jours?|heures?|minutes?|secondes?|semaines?|mois|ans?|années?|instants?|moments?|peu|nuit|soir|matin|longtemps|temps|ou|deux|trois|quatre|cinq|dix)[ \\n])plus tard(?! (?:que|possible|dans))',
  ),
  ahead(
    "tôt ou tard|à terme|par la suite|au bout du compte|en fin de compte|à l'avenir|sous peu|avant longtemps",
  ),
  ahead(
    "sans se douter|loin (?:de se douter|d'imaginer|de s'imaginer)|à (?:son|leur) insu|ne se doutent? (?:pas|de rien)|ne (?:sait|savent) pas encore|personne ne (?:se doute|soupçonne|s'imagine)",
  ),
  ahead(
    'présages?|présagent|augures?|augurent|annonciat\\p{L}+|préfigur\\p{L}+|prémonit\\p{L}+|signes? avant-coureurs?|prélude',
  ),
  ahead(
    "germes? (?:de|d'un)|premi(?:er|ère)s? (?:signe|indice|fissure|faille|soupçon)s? (?:de|d'un|que|qui)",
  ),
  ahead(
    "vouée?s? à|fatidiques?|promise?s? à|pour (?:son|leur) malheur|l'irréparable|ne s'en (?:relèvera|remettra)",
  ),
  ahead(
    '(?:prochaine?|dernière?|suivante?)s? (?:épisode|chapitre|saison)s?|(?:épisode|chapitre|saison)s? (?:prochaine?|suivante?|à venir)s?|la semaine prochaine|fin de (?:la )?saison',
  ),
  ahead("retenez(?: bien)?|souvenez-vous|gardez (?:un œil|en tête|à l’esprit|à l'esprit)"),
  ahead(
    "(?:cela|ça|ce qui) (?:aura|va avoir) (?:de l'importance|son importance|des conséquences|des suites)",
  ),
  ahead(
    'on (?:y reviendra|l[ea] (?:reverra|verra)|en saura plus)|nous (?:verrons|y reviendrons|le reverrons)|reste à (?:voir|savoir)|affaire à suivre|(?<!\\p{L}[ \\n])à suivre(?=[.!…]|$)',
  ),
  ahead(
    'jou(?:e|ent|era|eront) un rôle (?:clé|clef|crucial|décisif|central|majeur|capital|essentiel)|un tournant|moment charnière',
  ),
  ahead(
    "pour la dernière fois|(?:n'est|ne sera) pas (?:la dernière|encore fini|terminée?)|(?:pas|plus) pour longtemps",
  ),
  back(
    "avec le recul|rétrospectivement|on (?:le )?sait (?:maintenant|désormais|aujourd'hui)|comme on (?:le )?(?:sait|verra|apprendra)|à ce stade|à cette époque|à l'époque|en ce temps-là|jusqu'alors|initialement",
  ),
  back(
    "(?:c’est ainsi que |c'est ainsi que )?tout (?:a commencé|commença|commence)|le (?:début|commencement) de la fin|(?:la|le) premi(?:er|ère) (?:de|d'une longue) (?:série|beaucoup|plusieurs)|bien avant que",
  ),
  hedge(
    "pour l'instant|pour le moment|provisoirement|temporairement|pas encore|soi-disant|prétendue?s?|présumée?s?|supposée?s?|apparemment|en apparence|semble-t-il|qui (?:se fait passer pour|prétend être|semble être|paraît être)|sous (?:le )?couvert (?:de|d')",
  ),
  {
    pattern: words(
      '(?:vrai|véritable)s? (?:nom|identité|visage|nature|coupable|assassin|père|mère|chef)s?|identité (?:cachée|secrète)',
    ),
    reason: 'role',
    in: 'role',
  },
  {
    pattern: words(
      'future?s?|assassin|meurtri(?:er|ère)|coupable|traître(?:sse)?|imposteur|taupe|victime|cerveau|(?:fils|fille|frère|sœur|père|mère|jumeau|jumelle|héritier|héritière) (?:cachée?|perdue?|secr(?:et|ète))',
    ),
    reason: 'role',
    in: 'role',
  },
  {
    pattern: words(
      'le calme avant|avant la tempête|le début de|le commencement de|la première (?:victime|erreur|faute)|le premier (?:mensonge|indice)|(?:nuit|jour|erreur|heure) (?:fatale?|fatidique)|la dernière (?:fois|nuit|soirée)|le dernier (?:jour|soir|adieu)|faux (?:espoir|ami)s?|la trahison|le traître|le piège|une erreur',
    ),
    reason: 'heading',
    in: 'heading',
  },
  {
    pattern:
      /(?:^|[.!?]\s+)(?:Elle|Il|Elles|Ils|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:était|étaient|fut|furent|avait été|avaient été)(?!\p{L})/gu,
    reason: 'tense',
    in: 'bio',
  },
];
