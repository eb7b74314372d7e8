import type { Language } from '@/lib/guide/names';
import { plainText } from '@/lib/guide/normalise';

/**
 * Names that are ordinary words too, by language: a mention of them may be the word. Lists, because no
 * rule tells; add the names of your show that are missing.
 */
const EN = `amber angel april art ash august autumn baker ball barber bell berry bill bird bishop black
blossom blue bob bond boss brook brooks brown buck bush butler candy carol carpenter carter chance
charity chase chief chip church clay cliff colt constance cook cooper crane crystal cross daisy dale
dawn day dean destiny diamond dick dolly don drake drew duke earl early eve faith farmer fern field
fisher flora flower ford forest fox frank gale gene ginger glad glen grace grant gray green grey guy
hall harmony hazel heather hill holly honor hope hunter iris ivy jack jade jasmine jay jet jewel joy
june justice king knight lake lamb lance lane laurel law leaf lily little long love luna major mark
marsh mason may maybe melody mercy miles miller misty moon moss nick noble norm north ocean olive page
park parker parks pat patience patty paw pearl peg penny piper pope porter power price prudence queen
rain rainbow ray red reed rex rice rich river rob robin rock rose rosemary rowan ruby rusty sage sandy
savage scarlet shepherd short sky smith snow sparrow spring star stella sterling stone storm strong
sue summer sun sunny swan swift tanner taylor team terry tiger tony trinity tucker turner tyler usher
victor victory violet wade walker wall ward warden waters weaver west white will winter wolf wood woods
woody young brother sister mother father grandmother grandfather aunt uncle son daughter wife husband
boy girl man woman child baby friend doctor nurse teacher pilot driver stranger neighbor neighbour
owner boss guest visitor tourist kid song rain bell sun moon cho jin an so do no go in on man sen ten`;

const JA = `兄 弟 姉 妹 父 母 娘 息子 夫 妻 祖父 祖母 先生 社長 会長 店長 医者 男 女 子 人 客 友 恋人 光 愛 桜 空
海 花 翼 恵 誠 望 司 葵 茜 楓 心 夢 星 月 雪 春 夏 秋 冬 緑 静 泉 薫 面々 仲間 さくら ひかり のぞみ あおい はな ゆき
みどり かおり しずか あい まこと ゆめ そら うみ つばさ めぐみ こころ はる なつ あき ふゆ いずみ のりもの さん`;

const KO = `하나 사랑 하늘 이슬 보람 나라 가을 여름 겨울 봄 별 달 은혜 소리 형 누나 언니 오빠 엄마 아빠 어머니 아버지
선생님 의사 사장 회장 손님 친구 남자 여자 사람 바다 우리 다운 은하 미소 보라 새벽 아침 슬기`;

/** In a show in French alone: elsewhere they are names, and no words. */
const FR = `agathe aimé ambre ange anémone aube aurore avril azur basile belle berger bergère blanc blanche blond
blonde bois bonnet boucher boulanger brun brune capucine cerise champagne champion chantal chapelle charme
charpentier chat chevalier claire clémence constance constant coq corbeau cordier couturier céleste dauphin
delphine désiré dieudonné dimanche espérance faure félicité flora flore florence fontaine forêt fournier
garnier gentil grâce grand gros hiver hortense hyacinthe iris jasmin jeudi jolie joli juin juste lamour
laurier lavande legrand lent lion loup lundi lys maire mai marais marbre marchand mardi marguerite marin
marine marjolaine mars marteau martin maître menu mercier mercredi merle merlin meunier modeste montagne
mouton muguet narcisse noir noël océane olive oranger page papillon parfait parent pascal pâris perle
pervenche petit petite pierre pinson placide plaisance poirier poisson pont potier prince printemps prosper
prudence prune reine renard rivière roche rocher roi rose rosier rossignol rousse roux rousseau ruche sabine
samedi sauvage simple soleil souris tempête tisserand tonnelier toussaint vacher vaillant valentin vallée
vendredi verdier vermeil vert vigne violette victoire voisin été étoile
frère sœur mère père fils fille mari femme ami amie voisine médecin docteur directeur notaire concierge
inspecteur étranger inconnu inconnue voyageur bonne nourrice cocher facteur juge`;

const ordinary = (lists: readonly string[]) =>
  new Set(lists.flatMap((words) => words.split(/\s+/).map(plainText)));
const ORDINARY = ordinary([EN, JA, KO]);
const IN_FRENCH = ordinary([FR]);

/** Whether a folded name in lower case, or one of its forms, is also an ordinary word in a show's languages. */
export function isOrdinaryWord(name: string, languages: readonly Language[]): boolean {
  const isFrench = languages.some((tag) => tag.split('-')[0] === 'fr');
  return ORDINARY.has(name) || (isFrench && IN_FRENCH.has(name));
}

/** Forms of address and small words: parts of names that name nobody. */
const NOBODY = new Set(
  `mr mrs ms miss dr doctor prof professor sir lady lord madam madame monsieur mademoiselle president
chairman chairwoman director manager captain keeper officer detective inspector sergeant father mother
brother sister uncle aunt king queen prince princess chef the a an of and or de la le les du des un une et von van
der den di da del el al bin ibn san saint st jr sr ii iii the new old young big little`.split(
    /\s+/,
  ),
);

export function namesNobody(part: string): boolean {
  return NOBODY.has(part);
}
