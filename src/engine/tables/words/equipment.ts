import { remembered } from '../../model/remembered';
import { wordsOf } from './meaning';

/** What places, vehicles, tests and programs have several of, in the plural and without accents: nobody is counted. */
const NOUNS = new Set(
  (
    'desks,worksheets,semester,racks,shelves,counters,gyms,gyms and halls,playgrounds,engines,decks,berths,cranes,stops,stations,floors,storeys,stories,doors,windows,wheels,axles,lanes,tracks,platforms,gates,bridges,tunnels,' +
    'hospitals,schools,libraries,clinics,pharmacies,churches,museums,parks,pools,vehicles,vans,lorries,trucks,buses,trams,ships,boats,vessels,' +
    'tractors,machines,pumps,sensors,cameras,computers,laptops,printers,servers,rooms,bathrooms,classrooms,toilets,lifts,elevators,' +
    'capacity,gears,cylinders,matches,games,chapters,sections,modules,credits,questions,options,pitches,courts,slots,batteries,wells,silos,barns,' +
    'fields,buildings,dwellings per block,sockets,screens,ports,channels,bands,wavelengths,electrodes,slices,sheets,tabs,tables,rules,functions,' +
    'classes taught,lessons,lessons per week,courses,sessions,holes,laps,sets,reps,goals,assists,goals for,goals against,points for,points against,' +
    'warnings,errors,bugs,commits,releases,tickets closed,keys,fields read,licences,trips,crossings,sailings,departures,flights,calls,' +
    'gange,leistungspunkte,blatter,exons,gene,schalter,turnhallen,motoren,decks,liegeplatze,krane,haltestellen,stockwerke,etagen,turen,fenster,rader,achsen,spuren,gleise,bahnsteige,brucken,schulen,' +
    'krankenhauser,bibliotheken,apotheken,kirchen,museen,fahrzeuge,lkw,busse,schiffe,boote,traktoren,maschinen,pumpen,sensoren,kameras,rechner,' +
    'raume,toiletten,aufzuge,kapazitat,zylinder,spiele,kapitel,module,fragen,platze,gebaude,kanale,kurse,lektionen,tore,fahrten,' +
    'guichets,credits,semestre,feuilles,gymnases,moteurs,ponts,grues,arrets,gares,etages,portes,fenetres,roues,essieux,voies,quais,ecoles,hopitaux,bibliotheques,pharmacies,eglises,musees,' +
    'vehicules,camions,bus,navires,bateaux,tracteurs,machines,pompes,capteurs,cameras,ordinateurs,salles,toilettes,ascenseurs,capacite,cylindres,' +
    'matchs,chapitres,modules,questions,terrains,batiments,canaux,cours,lecons,buts,trajets,postes a quai,' +
    'mostradores,creditos,semestre,hojas,gimnasios,motores,cubiertas,amarres,gruas,paradas,estaciones,plantas,pisos,puertas,ventanas,ruedas,ejes,carriles,vias,andenes,puentes,escuelas,colegios,' +
    'hospitales,bibliotecas,farmacias,iglesias,museos,vehiculos,camiones,autobuses,barcos,buques,tractores,maquinas,bombas,sensores,camaras,ordenadores,' +
    'salas,aulas,aseos,ascensores,capacidad,cilindros,partidos,capitulos,modulos,preguntas,pistas,edificios,canales,cursos,goles,viajes,' +
    'taulells,credits,semestre,fulls,gimnasos,motors,cobertes,amarradors,grues,parades,estacions,plantes,portes,finestres,rodes,eixos,carrils,vies,andanes,ponts,escoles,hospitals,biblioteques,' +
    'farmacies,esglesies,museus,vehicles,camions,autobusos,vaixells,barques,tractors,maquines,bombes,sensors,cameres,ordinadors,sales,aules,lavabos,' +
    'ascensors,capacitat,cilindres,partits,capitols,moduls,preguntes,edificis,canals,gols,viatges,' +
    'prepazky,kredity,listy,exony,geny,telocvicny,motory,paluby,kotviste,jeraby,zastavky,podlazi,patra,dvere,okna,kola,napravy,pruhy,koleje,nastupiste,mosty,skoly,knihovny,lekarny,' +
    'kostely,muzea,vozidla,autobusy,lode,traktory,stroje,cerpadla,kamery,pocitace,mistnosti,tridy,toalety,vytahy,kapacita,valce,zapasy,kapitoly,' +
    'moduly,otazky,hriste,budovy,kanaly,kurzy,goly,jizdy,' +
    'loketten,studiepunten,bladen,exonen,genen,gymzalen,motoren,dekken,ligplaatsen,kranen,haltes,stations,verdiepingen,deuren,ramen,wielen,assen,rijstroken,sporen,perrons,bruggen,scholen,ziekenhuizen,' +
    'bibliotheken,apotheken,kerken,musea,voertuigen,vrachtwagens,bussen,schepen,boten,tractoren,pompen,camera s,computers,zalen,lokalen,toiletten,' +
    'liften,capaciteit,cilinders,wedstrijden,hoofdstukken,modules,vragen,velden,gebouwen,kanalen,cursussen,lessen,doelpunten,ritten,' +
    'gymsaler,studiepoeng,ark,eksoner,gener,motorer,dekk,kaiplasser,kraner,stopp,holdeplasser,stasjoner,etasjer,dorer,vinduer,hjul,aksler,felt,spor,perronger,broer,skoler,sykehus,bibliotek,' +
    'apotek,kirker,museer,kjoretoy,lastebiler,busser,skip,bater,traktorer,maskiner,pumper,sensorer,kameraer,datamaskiner,rom,klasserom,toaletter,heiser,' +
    'kapasitet,sylindre,kamper,kapitler,moduler,sporsmal,baner,bygninger,kanaler,kurs,mal,turer,' +
    'gymnastiksalar,hogskolepoang,blad,exoner,gener,motorer,dack,kajplatser,kranar,hallplatser,stationer,vaningar,dorrar,fonster,axlar,korfalt,perronger,broar,skolor,sjukhus,bibliotek,kyrkor,museer,' +
    'fordon,lastbilar,bussar,fartyg,batar,traktorer,maskiner,pumpar,sensorer,kameror,datorer,salar,klassrum,toaletter,hissar,kapacitet,cylindrar,' +
    'matcher,kapitel,moduler,fragor,planer,byggnader,kanaler,kurser,turer,' +
    'liikuntasalit,opintopisteet,eksonit,geenit,moottorit,kannet,laituripaikat,nosturit,pysakit,asemat,kerrokset,ovet,ikkunat,pyorat,akselit,kaistat,raiteet,laiturit,sillat,koulut,sairaalat,' +
    'kirjastot,apteekit,kirkot,museot,ajoneuvot,kuorma autot,linja autot,alukset,veneet,traktorit,koneet,pumput,anturit,kamerat,tietokoneet,salit,' +
    'luokkahuoneet,hissit,kapasiteetti,sylinterit,ottelut,luvut,moduulit,kysymykset,kentat,rakennukset,kanavat,kurssit,maalit,vuorot'
  ).split(','),
);
const NUMBER =
  /^(?:number of|no of|nr of|num|n|anzahl|anzahl der|zahl der|nombre de|nombre d|nb de|numero de|num de|n o de|nre de|pocet|aantal|antall|antal) /;
const LAST =
  /(?:^| )(?:capacity|kapazitat|capacite|capacidad|capacitat|kapacita|capaciteit|kapasitet|kapacitet|kapasiteetti)$/;

/** The whole name is what a ship, a town or a programme has: `Berths`, `number_of_floors`, `Crew capacity`. */
export const namesEquipment = remembered((name) => {
  const words = wordsOf(name).join(' ');
  return NOUNS.has(words.replace(NUMBER, '')) || LAST.test(words);
});
