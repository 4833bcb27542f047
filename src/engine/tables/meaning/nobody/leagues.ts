import { wordsOf } from '../../words/meaning';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** What the columns of a league are called, without accents, in the languages of the systems we serve. */
const PLAYED = names(
  'p,pl,gp,mp,played,matches,games,games played,matches played,sp,spiele,j,g,mj,joues,matchs,pj,jugados,partidos,jugats,partits,z,zapasy,' +
    'odehrano,gespeeld,wedstrijden,k,kamper,spilt,kampe,m,matcher,spelade,o,ottelut,pelatut',
);
const WON = names(
  'w,won,wins,win,s,siege,gewonnen,v,victoires,gagnes,g,pg,ganados,guanyats,victories,vyhry,vyhrano,winst,vunnet,seire,vunna,vinster,voitot',
);
const LOST = names(
  'l,lost,losses,loss,n,niederlagen,verloren,d,p,defaites,perdus,pp,perdidos,perduts,derrotes,prohry,prohrano,verlies,t,tapt,tap,forlorade,f,' +
    'forluster,h,tappiot,havityt',
);
const OTHERS = names(
  'd,drawn,draws,draw,tied,ties,u,unentschieden,remis,nuls,e,pe,empatados,empats,r,remizy,gelijk,uavgjort,o,oavgjorda,tasapelit,' +
    'pts,points,pt,punkte,pkt,ptos,puntos,punts,b,body,pnt,punten,poeng,poang,pisteet,pist,gf,ga,gd,a,goals for,goals against,' +
    'goal difference,pf,pa,diff,sets,runs,form,win pct,streak,gb,td,tore,gt,bp,bc,gc,dg,mal,mf,ms',
);
const ALL = [PLAYED, WON, LOST, OTHERS];

/** All clubs of a league have played about as often. */
const MOST_APART = 4;

/** `Played, Won, Lost, Points`: games and not people, where those won, drawn and lost make those played in every row. */
export function standingsOfLeague({ columns }: UndecidedTable): void {
  const figures = columns.filter(({ facts }) => facts.numbers > 1 && facts.decimals === 0);
  const some = (known: ReadonlySet<string>) => figures.some((column) => isCalled(column, known));
  if (!some(WON) || !some(LOST)) return;
  const played = figures.find((column) => isCalled(column, PLAYED) && isSumOfResults(column, figures));
  if (!played || played.facts.greatest - played.facts.least > MOST_APART) return;
  for (const column of figures)
    if (ALL.some((known) => isCalled(column, known)))
      decide(column, verdict('other', 0.85, 'games of a league'));
}

function isCalled({ name }: DraftColumn, known: ReadonlySet<string>): boolean {
  return known.has(wordsOf(name).join(' '));
}

/** What stands right of it makes it in every row. */
function isSumOfResults(played: DraftColumn, figures: readonly DraftColumn[]): boolean {
  const after = figures.slice(figures.indexOf(played) + 1);
  return [2, 3, 4].some((count) => {
    const results = after.slice(0, count);
    const sumAt = (row: number) => results.reduce((sum, { facts }) => sum + (facts.values[row] ?? NaN), 0);
    return (
      results.length === count &&
      played.facts.values.every((value, row) => Number.isNaN(value) || value === sumAt(row))
    );
  });
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(','));
}
