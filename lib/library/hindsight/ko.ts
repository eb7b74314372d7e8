import type { Wording } from './words';

const ahead = (pattern: RegExp): Wording => ({ pattern, reason: 'ahead' });
const back = (pattern: RegExp): Wording => ({ pattern, reason: 'back' });
const hedge = (pattern: RegExp): Wording => ({ pattern, reason: 'hedge' });

export const KO: readonly Wording[] = [
  ahead(/(?:나중에|훗날|머지않아|언젠가는|이윽고|결국(?:은|에는)?|마침내는|후에(?=야|는)|조만간)/g),
  ahead(/(?:하게 될|되고 만다|될 줄(?:은)? 모르|꿈에도 모르|알 리 없|아직 모르|까맣게 모르)/g),
  ahead(/(?:복선|전조|암시|불길|예고(?:하는|된)|운명의 (?:날|밤|순간)|기다리고 있는 줄)/g),
  ahead(/(?:다음 ?(?:화|회|주|편|시즌)|마지막 ?(?:화|회)|최종화|최종회|후반부|앞으로의 전개)/g),
  ahead(/(?:결정적인 역할|중요한 역할|열쇠를 쥔|전환점|계기가 (?:된|될)|시작에 불과|서막)/g),
  ahead(/(?:기억해 ?두|눈여겨|주목해야|두고 볼)/g),
  back(
    /(?:돌이켜 ?보면|지금 생각하면|되돌아보면|이때까지만 해도|그때까지만 해도|이 시점에서는?|당시에는|원래는|애초에는|모든 것의 시작)/g,
  ),
  hedge(
    /(?:아직은|지금으로서는|현재로서는|당분간|일단은|겉보기에는|겉으로는|표면적으로|이른바|자칭|인 것처럼 보이|로 알려진|인 척)/g,
  ),
  {
    pattern:
      /(?:진범|흑막|배신자|첩자|가짜|미래의|훗날의|장차|숨겨진|친(?:아버지|어머니|아들|딸)|범인|전(?:남편|부인|여자친구|남자친구))/g,
    reason: 'role',
    in: 'role',
  },
  {
    pattern:
      /(?:폭풍 전야|운명의|마지막 (?:밤|날|인사|순간)|끝의 시작|모든 것의 시작|배신|거짓된|함정|반전)/g,
    reason: 'heading',
    in: 'heading',
  },
  {
    pattern: /^[^.]*(?:였다|이었다|했었다|였습니다|이었습니다|했었습니다)(?=\.|$)/g,
    reason: 'tense',
    in: 'bio',
  },
];
