/**
 * Common given names in the languages of the systems we serve. Enough to recognise a column of names, not to find one
 * name in a text: names that are also places, months or plain words are left out. Without accents, as they are asked for.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abigail adam adele adrian agnes agneta ainhoa aino aisha ake alan albert alejandro aleksi alena ales
  alessandro alex alexander alexandra alfonso alfred ali alice alicia allan alvaro amanda amelia amelie amir amparo
  amy ana anders andre andrea andreas andres andrew angel angela angelika anita anja ann anna anna-karin anne anneli
  annelie anneliese annemarie annemiek annette anni annika anouk antero anthony antoine anton antonio antti ari
  arnau arne arthur arvid asa asbjørn ase asger astri astrid asuncion aud aurelie aurelien aurora axel barbara
  barbel barbora bastien beatrice beatriz begona belen ben benedikt bengt benjamin benoit bente berit bernard bernd
  bethany bettina birger birgit birgitta birgitte bjarne bjorn bjørg bjørn blanka bo bohumil borghild borje bozena
  bradley bram brandon brian bridget brigitte brynjar callum camilla camille carina carl carla carlos carme carmen
  carol carolyn carsten caterina catherine cecilia cecilie cedric celine chelsea chiara chloe chris christa
  christian christina christine christoph christopher claire clara claude claudia clemens clement connor consuelo
  corinne craig cristina cristobal daan dag dagmar damien daniel daniela danielle dario david deborah delphine
  denisa denise dennis derek detlef diana diego dieter dirk dolores dolors dominik dominique donald donna doreen
  doris dorothy douglas dusan ebba edeltraud edith eduardo edward eero eetu eeva egil egon eileen einar eino eirik
  eivind ela elena elfriede elin elina elisa elisabeth elise eliska elizabeth elke ella ellen elli elodie elsa else
  emil emilia emilie emily emma encarnacion enrique eric erica erich erik erika ernst esmee espen estefania esther
  eugenia eulalia eva evelyn fabian fabrice farid fatima felix femke ferdinand fernando ferran filip finn fiona
  florian floris francesca francesco francisco francois frank frantisek franz franziska frederic frederik
  fredrik frida friederike friedrich fritz gabriel gabriela gabriele gaelle gareth geir gemma genevieve geoffrey
  george gerard gerd gerda gerhard german gerrit gertraud gertrud ghislaine gijs gilles giovanni gisela giulia
  giuseppe gloria gonzalo goran graham gregory greta griselda gudrun guido guillaume guillermo gunilla gunn gunnar
  gunnel gunter gunther guro gustav guy hakan hakon halvor hana hanna hannah hanne hannele hannelore hannu hans
  harald harold harri harriet harry hartmut hassan havard hector hedda hedwig heidi heike heikki heiko heinrich
  heinz helen helena helene helga helge helmi helmut hendrik henri henrik henry herbert hermann hilary hilda hilde
  hildegard hilkka hjalmar horst hubert hugo ian ibrahim ida ignacio iida iker ilkka ilmari ilse imogen ineke ines
  inga inge ingeborg ingegerd ingela inger ingrid ingvild inigo irene iris irja irma irmgard isabel isabella ivan
  ivana ivar iveta jaakko jack jacob jacqueline jacques jaime jakob jakub james jan jana jane janet janina janne
  jari jarkko jarmila jarmo jaroslav jaume javier jean jeff jeffrey jelle jennifer jens jeremy jeroen jerome jesper
  jessica jesus jill jindrich jiri jirina jitka joachim joan joana joanna joanne joaquin jocelyne joel johan johann
  johanna johannes john jolanda jon jonas jonathan joost jordi jorg jorge jorgen joris jorma jorunn jose josef
  josefa josep joseph jouni joyce juan judith juha juhani juho jukka julia julian julie julien jurgen jussi jutta
  jørgen kaarina kaarlo kaisa kaj kajsa kalevi kalle kare karel karen kari karianne karin karina karl karl-heinz
  karla karsten kasper katarina katerina katharina kathleen kathrin kathryn katja katri katrijn katrin kayleigh kees
  keith kelly kenneth kerstin ketil kevin kieran kim kirsi kirsten kirsti kjell kjersti kjetil klara klaus knut koen
  konrad kristian kristiina kristin kristina kristine kristyna kurt kyllikki ladislav laetitia larry lars lasse
  laura lauren laurent lauri lea leanne leena leevi leif leila leire lena lenka lennart leo leonard leonie leonor
  libor lieke lies liesbeth lieselotte liisa lillemor linda lindsay linnea lisa lisbeth lise liv ljubica lluis
  lorena lorenzo lorraine lothar lotte louis louise lovisa lubomir lubos luca lucas lucia lucie ludmila ludovic
  ludvig ludwig luis luisa lukas luke lynne maaike maarit maarten madeleine maelle magda magdalena magne magnus
  maija maik maite maj-britt malin manel manfred manon manuel manuela marc marcel marcela marco marcus marek maren
  margaret margareta margarita margit margrethe marguerite mari maria mariana marianne marie marijke marijn marina
  mario marion mariona marit marius marja marjatta marjo mark marketa markku marko markus marleen marlene marloes
  marta martha marthe marti martin martina martine martti mary maryam maryse mathias mathieu mathilde matias matilda
  mats matteo matthew matthias matti mattias maureen maurice max maxence maxime maximilian mechthild megan mehmet
  melanie merce mercedes merete meritxell merja mervi mette michael michal michel michelle mieke miguel miia mika
  mikael mike mikko milada milan milena milos minna mira mireia mireille miriam mirja miroslav mohamed mohammed
  moira moises monica monika monique montserrat morag morten muhammad mustafa nadia nadine nancy natalia natalie
  natasha nathalie nathan neil nelly nerea nicholas nico nicolas nicole niels nienke nigel niina niklas niklaus
  nikolaj nils nina noah noelia noemie noora nora norbert norman nuria octavi oda odd oddvar odile olav oldrich ole
  olga oliver olivia olivier olli omar ondrej onni oona oriol orjan oscar oskar osman oswald otto outi owen paavo
  pablo paivi pamela paola paolo pascal pat patricia patricio patrick patrik paul paula pauli paulina pauline pavel
  pavla pavlina pedro peggy pekka pelle penelope pentti per pere pernilla peter petr petra petteri philip philipp
  philippe phoebe pierre pieter pietro pilar pirjo pirkko pontus preben quentin rachel radek rafael ragnhild raija
  raimo ralf ramon randi raphael raquel rasmus raul rebecca regina regine reidar reijo reiner reinhard remei remi
  renata renate rene rhys rianne ricardo richard rickard riikka riitta risto rita roald robert roberta roberto robin
  rocio roel roger roland rolf romain roman ronald rosa rosalind rosario rosemarie rosemary roser rostislav roy
  ruben rudiger rudolf rune rupert ruth ruud ruzena ryan saara sabine sabrina sakari sally salvador samantha samuel
  sander sandra sandrine sanna sara sarah sari sarka sascha saskia satu scott sean sebastian sebastien seija seppo
  sergi sergio severine seyed sharon shirley siegfried sieglinde sigrid sigrun sigurd silke silvia simon simona
  simone sindre sini siobhan sirkka sirpa sissel siv sixten sjoerd sofia sofie solange solene solfrid solveig sona
  sonia sonja sophia sophie soren staffan stan stanislav stanislava stefan stefania stefanie stefano steffen stein
  stepan stephane stephanie stephen steve steven stig stuart sture sue suresh susan susana susanna susanne sveinung
  sven svend svenja sverre svetlana sybille sylvain sylvia sylvie søren taina tanja tapani tapio tarja tarmo teemu
  teresa tereza terhi terje terttu theo theodor theresa therese thibault thierry thijs thomas thor thorben thorsten
  tiina tim timo timothy tina tineke tobias tom tomas tomi tone tony tor torben torbjorn torbjørn tore torill
  torsten tove tracey trevor trine trond trygve tuija tuomas tuomo turid tuula tuulikki ueli ulf ulla ulrich ulrik
  ulrika ulrike urho ursel ursula ute uwe vaclav vaino valentina valerie vanessa vebjørn vegard veikko vendula vera
  veronika veronique vesa vibeke vicenc vicente victor vidar vigdis viktor ville vilma vincent viola virginie viveka
  vivienne vladimir vlasta vojtech volker walburga walter waltraud wanda wayne wendy werner wiebke wilfried wilhelm
  willem willemijn william willy wilma wolfgang wouter xavi xavier yago yann yannick yasmin yolanda yusuf yves
  yvette yvonne zachary zdenek zdenka zoe zuzana øystein
  `
    .trim()
    .split(/\s+/),
);
