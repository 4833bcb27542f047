/**
 * Common given names in the languages of the systems we serve. Enough to recognise a column of names, not to find one
 * name in a text: names that are also places, months or plain words are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron adam adele adrian agnes agneta aisha alan albert alejandro alessandro alex alexander alexandra alfred ali alice
  alicia allan amanda amelia amir amy ana anders andre andrea andreas andres andrew angela anita anja ann anna anne anneli
  annette annika anthony antoine anton antonio antti ari arne arthur arvid asbjørn asger astrid aud aurora axel barbara
  beatrice beatriz ben benedikt benjamin benoit bernard bernd berit birgit birgitta birgitte bjarne bjorn bjørn bo brian
  bridget camilla carl carla carlos carmen carol carolyn carsten caterina catherine cecilia cecilie chiara chris christian
  christina christine christopher claire clara claude claudia clemens cristina dag dagmar daniel daniela dario david deborah
  denise dennis diana diego dieter dirk dolores dominik dominique donald donna doris dorothy douglas edith eduardo edward
  eero egil eino eirik ela elena elin elina elisa elisabeth elizabeth elke ella ellen else elsa emil emilia emilie emily
  emma enrique eric erica erich erik erika ernst espen esther eugenia eva evelyn fabian fatima farid felix ferdinand
  fernando filip finn florian francesca francesco francisco francois françois frank franz frederic frederik fredrik frida
  friedrich fritz gabriel gabriela gabriele geir george gerard gerd gerda gerhard gertrud giovanni giulia giuseppe
  gloria gonzalo greta gregory guido guillermo gunnar gunther gustav guy hana hanna hannah hannele hanne hannu hans harald
  harold harri harry hassan hector heidi heikki heinrich heinz helen helena helene helga helge henri henrik henry herbert
  hermann hilda hilde hubert hugo ian ibrahim ida ignacio iker ilse inga inge ingeborg inger ingrid irene iris irma isabel
  isabella ivan ivar jaakko jack jacob jacqueline jacques jaime jakob jakub james jan jana jane janet janina janne jari
  jarmo javier jean jeff jeffrey jennifer jens jeremy jesper jessica jesus jiri jiří jitka joachim joan joana joanna joel
  johan johann johanna johannes john jon jonas jonathan jordi jorge jorgen jørgen jose josé josef josep joseph juan judith
  juha juhani jukka julia julian julie julien jürgen jussi kaarina kaj kalle karel karen kari karin karina karl karla
  karsten kasper kathleen kathrin katarina katja katrin kees keith kelly kenneth kevin kim kirsi kirsten kirsti kjell klaus
  knut konrad kristian kristiina kristin kristina kristine kurt lars larry lasse laura laurent lauri lea leena leif leila
  lena leo leonard leonie leonor lieke liisa linda lisa lisbeth liv ljubica lorenzo louis louise lubomir luca lucas lucia
  lucie ludwig luis luisa lukas luke maarit madeleine magda magdalena magnus maija malin manfred manuel manuela marc marcel
  marco marcus maren margaret margareta margarita margit margrethe mari maria mariana marianne marie marina mario marion
  marit marja marjo mark markku marko markus marta martha marti martin martina mary maryam mathias mathilde matias matilda
  matteo matthew matthias matti maurice max maximilian maxime mehmet melanie mercedes merete mette michael michal michel
  michelle miguel miia mika mikael mike mikko milan milena minna mira miriam miroslav mohamed mohammed moises monica monika
  monique morten muhammad mustafa nadia nancy natalia natalie nathalie nathan neil nelly nicholas nico nicolas nicole niels
  niklas nikolaj nils nina niklaus noah nora norbert núria nuria oda odd olav ole olga oliver olivia olivier omar ondřej
  oriol oscar oskar osman oswald otto outi øystein pablo paavo päivi pamela paola paolo pascal pat patricia patricio patrick
  patrik paul paula paulina pavel pavla pedro peggy pekka pelle penelope pentti per pere peter petr petra philip philipp
  philippe pierre pieter pietro pilar pirjo pirkko preben rachel rafael raija raimo ralf ramon raquel rasmus rebecca regina
  reidar reijo reinhard renate rené ricardo richard riitta rita robert roberta roberto robin roger roland rolf roman ronald
  rosa rosario rosemary roy ruben rudolf rune ruth ryan sabine sally salvador samantha samuel sandra sanna sara sarah sari
  satu scott sean sebastian seppo sergio seyed sharon sigrid silke silvia simon simona simone sirpa siv sofia sofie solveig
  sonia sonja sophia sophie søren stan stanislav stefan stefania stefano stein stephanie stephen steve steven stig sue
  suresh susan susana susanna susanne sven svend svetlana sverre sylvia sylvie taina tanja tapani tapio tarja teresa terhi
  terje terttu theo theodor theresa therese thomas thor thorsten tiina tim timo timothy tina tobias tom tomas tomáš tomi
  tone tony tor torben tore torsten tove trine trond tuija tuomas tuula ueli ulf ulla ulrich ulrik ulrike ursula uwe
  václav valentina vanessa veikko vera veronika vesa vibeke vicente victor vidar vigdis viktor ville vincent viola vilma
  vladimir walter wanda wendy werner wilhelm willem william willy wolfgang xavier yann yasmin yolanda yusuf yvonne yves
  zdeněk zoe zuzana
  `
    .trim()
    .split(/\s+/),
);
