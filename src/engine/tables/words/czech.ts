import type { Vocabulary } from './vocabulary';

export const CZECH: Vocabulary = {
  count:
    'počet, počty, četnost, četnosti, pozorování, velikost vzorku, absolutní četnost, obyvatelstvo, obyvatel, ' +
    'počet osob, počet pacientů, počet případů, počet pacientek, počet lidí, počet obyvatel, platné n, ' +
    'celkový počet, abs četnost, pocet, poč, počet úmrtí, počet respondentů, počet účastníků, počet žen, ' +
    'počet mužů, počet hospitalizací, n platných, platných, počet pozorování, počet zemřelých, ' +
    'počet narozených, velikost souboru, ' +
    'pozorované, pozorováno, pozorované počty',
  people:
    'plný úvazek, částečný úvazek, zkrácený úvazek, ' +
    'osoby, osob, pacienti, pacientů, případy, případů, úmrtí, zemřelí, narození, ženy, muži, děti, žáci, ' +
    'studenti, domácnosti, zaměstnanci, účastníci, respondenti, jedinci, propuštěni, přijatí, události, ' +
    'podniky, firmy, ano, ne, chlapci, dívky, dospělí, zemřelých, narozených, osob celkem, žen, mužů, mrtví, ' +
    'hospitalizace, hospitalizovaní, pojištěnci, uchazeči, uchazeči o zaměstnání, uchazečů o zaměstnání, uchazečů, obyvatelé, pacientky, pacientek, ' +
    'nově diagnostikovaní, nakažení, očkovaní, vyléčení, vyloučení, zařazení, klienti, rodiny, matky, otcové, ' +
    'novorozenci, kojenci, důchodci, nezaměstnaní, zaměstnaní, kuřáci, nekuřáci, hospitalizovaných, účastníků, ' +
    'respondentů, dětí, zaměstnanců, studentů, žáků, lidé, lidí, pracovníci, příjemci, uživatelé, přeživší, ' +
    'positivní, pozitivní, negativní, exponovaní, sledovaní, provozovny',
  percentage:
    'procento, procenta, podíl, procent, podíl v, relativní četnost, podíl v %, platné procento, ' +
    'řádkové procento, sloupcové procento, rel četnost, proc, kumulativní procenta, platná procenta, ' +
    'kumulativní %, kum %, relativní podíl, procentní podíl',
  rate:
    'incidence, prevalence, míra, na 1 000 obyvatel, ' +
    'na 100 000 obyvatel, na tisíc, úmrtnost, nemocnost, incidence na 100 tis, hrubá míra, ' +
    'standardizovaná míra, na 100 tis, porodnost, nezaměstnanost, na 100 tisíc',
  mean:
    'průměr, průměrný, průměrný věk, aritmetický průměr, prům, průměrná, průměrné, průměrný počet, ' +
    'střední hodnota, prům věk, prumer, vážený průměr, průměrná doba, průměry, prům hodnota, průměrně, ' +
    'průměrná délka',
  sd:
    'směrodatná odchylka, sm odch, sm odchylka, směr odch, smodch, sd odchylka, std odchylka, směr odchylka, ' +
    'st odch, směrodatné odchylky',
  variance: 'rozptyl',
  minimum: 'minimum, min, nejmenší, nejnižší, nejmenší hodnota, nejmladší, minimální',
  maximum: 'maximum, max, největší, nejvyšší, největší hodnota, nejstarší, maximální',
  range: 'minimum maximum, nejmenší největší, rozpětí, rozsah, interval hodnot, variační rozpětí',
  median: 'medián, mediánový věk, medián věku, mediánová',
  quantile:
    'kvartil, percentil, kvantil, mezikvartilové rozpětí, dolní kvartil, horní kvartil, iqr, decil, ' +
    'kvartilové rozpětí, kvartily, percentily, mezikvartilový rozsah',
  'total-contribution':
    'tržby, obrat, příjem, příjmy, mzdy, náklady, výdaje, součet hodnot, částka, zisk, úhrady, ' +
    'přidaná hodnota, hrubá přidaná hodnota, investice, vývoz, dovoz, daně, platy, celkové náklady, výnosy, ' +
    'vykládky, pojistné, hrubé mzdy, objem mezd',
  coefficient:
    'koeficient, odhad, rozdíl, koef, koeficienty, beta, efekt, regresní koeficient, rozdíl průměrů',
  'odds-ratio':
    'poměr šancí, poměr rizik, relativní riziko, poměr sázek, adjustované or, poměr hazardů, ' +
    'poměr rizik adjustovaný',
  'standard-error':
    'standardní chyba, směrodatná chyba, sm chyba, chyba odhadu, std chyba, střední chyba, st chyba, ' +
    'sm chyba odhadu, chyba průměru',
  'confidence-limit':
    'interval spolehlivosti, dolní mez, horní mez, is, 95 is, 95 % is, dolní is, horní is, is dolní, is horní, ' +
    'dolní hranice, horní hranice, dolní hranice is, horní hranice is, is od, is do, intervaly spolehlivosti, ' +
    'dolní mez is, horní mez is, dolní, horní, spodní mez, spodní hranice',
  'test-statistic':
    'testová statistika, chí kvadrát, chi kvadrát, t hodnota, z hodnota, f hodnota, testovací statistika, ' +
    'hodnota testu, t statistika',
  'p-value': 'p hodnota, významnost, hodnota p, p hodnoty, hladina významnosti, signifikance',
  'degrees-of-freedom': 'stupně volnosti, st volnosti, počet stupňů volnosti',
  survival:
    'přežití, pravděpodobnost přežití, kumulativní přežití, podíl přežívajících, celkové přežití, prežití, ' +
    'funkce přežití',
  correlation: 'korelace, korelační koeficient',
  rank: 'pořadí, umístění, poř, poř č',
  code: 'kapitola, kód, číselník, mkn 10, mkn, kód obce, kódy, kód okresu, diagnóza kód, kod, mkn10',
  year: 'rok, roky, rok narození, rok diagnózy, rok úmrtí, kalendářní rok',
  date: 'datum, měsíc, týden, den, čtvrtletí, období',
  time:
    'sekundy, minuty, čas, doba, hodiny, dny, doba sledování, délka hospitalizace, délka, osoboroky, čekací doba, délka pobytu, ' +
    'doba pobytu, doba hospitalizace, měsíce, roky sledování, ošetřovací doba, pracovní hodiny, pracovní doba',
  identifier:
    'identifikátor, rodné číslo, číslo pacienta, id pacienta, rč, rodné č, číslo pojištěnce, č pacienta, ' +
    'pseudonym, id osoby, poř číslo',
  name: 'jméno, příjmení',
  geography:
    'kraj, okres, obec, město, země, region, psč, oblast, kraj bydliště, okres bydliště, městská část, ' +
    'bydliště, lokalita, kraje',
  dimension:
    'model, prediktor, kovariáta, výsledek, expozice, krok, shluk, centrum, vlna, stratum, vrstva, kohorta, ' +
    'roční období, sezóna, fáze, dávka, kvintil, tercil, odpověď, nejvyšší vzdělání, ' +
    'nejvyšší dosažené vzdělání, nejvyšší dosažené, nejvyšší ukončené vzdělání, skupina, kategorie, věk, ' +
    'věková skupina, pohlaví, proměnná, úroveň, vzdělání, rodinný stav, zaměstnání, diagnóza, příčina, ' +
    'příčina smrti, odvětví, typ, otázka, nemocnice, škola, povolání, stadium, stádium, počet dětí, třída, ' +
    'nemoc, závažnost, kouření, pracovní postavení, počet členů domácnosti, velikost domácnosti, ' +
    'počet osob v domácnosti, stupeň, ročník, známka, léčba, rameno, národnost, státní příslušnost, ' +
    'zaměstnanecký status, věková kategorie, věkové skupiny, charakteristika, parametr, ukazatel, oddělení, ' +
    'specializace, komorbidita, odbornost, znak',
  total:
    'osoby, všechny osoby, všechny věky, celá kohorta, celý vzorek, celá populace, celá skupina, ' +
    'celkem, součet, všichni, všechny, mezisoučet, úhrnem, dohromady, obě pohlaví, všechna, celkový součet, ' +
    'všichni pacienti, celkově, souhrn, celá čr, čr, česká republika, všechny věkové skupiny, celk, ' +
    'celý soubor, celkem osob, úhrn, úhrnem, oba pohlaví, muži a ženy, celkem čr, součty, total, všechny kraje, ' +
    'celkem pacientů, vše',
  amount:
    'tržby, obrat, kč, tis, mil, mzdy, náklady, tun, hektar, litr, mléko, výroba, výdaje, částka, ' +
    'zisk, úhrady, vývoz, dovoz, daně, platy, tis kč, mil kč, mld kč, sklizeň, ' +
    'korun, spotřeba energie, spotřeba elektřiny, spotřeba vody, spotřeba plynu, odpad, emise, dotace, přidaná hodnota, investice, ' +
    'vykládky, pojistné, hrubé mzdy, objem mezd, mzdové náklady',
  attribute:
    'věk, pohlaví, výška, váha, datum narození, kuřák, hmotnost, tělesná výška, léčba, rodinný stav, tlak, ' +
    'bmi, vzdělání, povolání',
  cumulative: 'kumulativní, kumulovaný, kumulativně, kumulovaná, kumulované, kum',
  note: 'poznámka, poznámky, zdroj, legenda, pozn, zdroje, pramen, prameny, vysvětlivky, zdroj dat, zkratky',
  missing:
    'chybějící, neznámé, neuvedeno, chybí, chybějící hodnoty, neví, bez odpovědi, neznámo, nezjištěno, ' +
    'neodpověděl, nevyplněno, neuvedli, nezadáno, neuvedl, chybějící údaj, neznámý, neznámá, nezjištěné',
  'bin-edge': 'od, do, dolní mez třídy, horní mez třídy',
  'number-at-risk':
    'v riziku, počet v riziku, počet osob v riziku, v ohrožení, osoby v riziku, n v riziku, osob v riziku, ' +
    'pacienti v riziku',
  'number-of-events':
    'cenzorováno, cenzorovaní, počet událostí, událost, cenzorované, počet cenzorovaných, ' +
    'počet úmrtí v intervalu',
  'r-squared': 'r kvadrát, koeficient determinace',
  weight: 'vážení, váha vzorku, převážení, výběrová váha',
  'free-text': 'komentář, komentáře, volný text, poznámky text, text poznámky',
  things:
    'počet studií, studie, publikace, velikost bloku, křesla, body, počet bodů, jednotková cena, jednotkové náklady, ' +
    'iterace, počet iterací, počet proměnných, počet parametrů, proměnné, sloupce, řádky, stránky, uzly, ' +
    'lůžka, počet lůžek, položky, počet položek, počet otázek',
  fit:
    'poměr rozptylů, variační koeficient, šikmost, špičatost, součet čtverců, deviance, rezidua, ' +
    'cronbachovo alfa',
  'genotype-count': 'genotyp, genotypy, počet alel',
};
