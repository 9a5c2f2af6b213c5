package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// German words for people and what they do.
final class GermanWords {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(
              Topic.ARTICLE,
              """
              der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem
              diesen jener jene jenes
              """),
          entry(
              Topic.OWN,
              """
              sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen
              meinem meiner dein deine unser unsere unseren unserem unserer euer eure
              """),
          entry(Topic.HE, "er ihm ihn"),
          entry(Topic.SHE, "sie ihr"),
          entry(Topic.THEY, "beide die_beiden alle die_zwei ihnen"),
          entry(
              Topic.NOBODY,
              """
              es man wir ihr du ich niemanden niemandem niemand jemand was das dies uns mir dir etwas alles nichts keiner
              """),
          entry(
              Topic.PERSON,
              """
              mann frau junge mädchen kind kerl dame herr mensch person fremder fremde kunde kundin
              kellner kellnerin barista bäcker bäckerin koch köchin barkeeper barfrau kassierer
              kassiererin verkäufer verkäuferin besitzer besitzerin chef chefin assistent assistentin
              sekretär sekretärin lehrer lehrerin schüler schülerin student studentin arzt ärztin
              pfleger krankenschwester patient patientin polizist polizistin kommissar kommissarin
              detektiv detektivin soldat pilot pilotin kapitän matrose fahrer fahrerin fahrgast
              schaffner schaffnerin mechaniker mechanikerin bauer bäuerin fischer jäger gärtner
              gärtnerin maler malerin künstler künstlerin sänger sängerin musiker musikerin tänzer
              tänzerin schauspieler schauspielerin regisseur fotograf fotografin reporter reporterin
              moderator moderatorin ansager ansagerin anwalt anwältin richter richterin dieb einbrecher
              mörder spion könig königin prinz prinzessin ritter zauberer hexe geist gespenst monster
              roboter außerirdischer engel teufel clown weihnachtsmann
              mutter vater mama papa sohn tochter bruder schwester onkel tante oma opa großmutter
              großvater ehefrau ehemann braut bräutigam freund freundin nachbar nachbarin kollege
              kollegin partner partnerin paar zwilling zwillinge
              hund katze pferd vogel papagei kuh schwein schaf fuchs wolf bär maus hase eule löwe
              stimme erzähler erzählerin sprecher sprecherin kommentator menge chor publikum kinder
              leute männer frauen jungen kunden tourist touristin gast gäste besucher postbote
              feuerwehrmann astronaut astronautin wissenschaftler wissenschaftlerin ingenieur
              arbeiter arbeiterin tischler metzger friseur friseurin mönch priester pfarrer nonne
              läufer läuferin spieler trainer trainerin diener butler wirt wirtin gastgeber
              wächter hausmeister putzfrau alte alter greis teenager enkel enkelin neffe nichte
              lehrling azubi praktikant praktikantin held heldin rezeptionistin rezeptionist
              männerstimme frauenstimme kinderstimme off-stimme erzählstimme jugendliche jugendlicher
              """),
          entry(
              Topic.WOMAN,
              """
              frau mädchen dame mutter mama tochter schwester tante oma großmutter ehefrau braut
              krankenschwester königin prinzessin hexe nonne putzfrau barfrau nichte katze fremde alte
              stimme erzählstimme frauenstimme person
              """),
          entry(
              Topic.MAN,
              """
              mann junge kerl herr vater papa sohn bruder onkel opa großvater ehemann bräutigam kellner
              bäcker koch könig prinz ritter mönch priester pfarrer hund neffe weihnachtsmann fremder
              polizist arzt lehrer schaffner nachbar chef greis wirt
              """),
          entry(
              Topic.TO,
              """
              in im ins an am ans auf bei beim vor vorm hinter neben unter über zwischen zu zum zur von
              vom mit ohne für aus nach durch durchs gegen um bis seit während wegen trotz entlang gegenüber
              aufm inner innem ausm ausn nachm mitm vorn beim übern hinterm unterm übers aufs fürs wie als außer samt
              """),
          entry(
              Topic.WHERE,
              """
              in im an am auf bei beim vor vorm hinter hinterm neben unter unterm über zwischen
              innerhalb außerhalb mitten_in mitten_im mitten_auf gegenüber draußen_vor drinnen_in
              oben_auf unten_am draußen_auf drinnen_im draußen_im draußen_am entlang nahe
              """),
          entry(Topic.OUTDOORS, "vor vorm außerhalb draußen_vor draußen_auf draußen_im draußen_am"),
          entry(
              Topic.AND,
              """
              und aber dann oder sondern doch während als wenn weil bis bevor nachdem wo worauf dabei
              danach schließlich darauf dazu sodann plötzlich später inzwischen jetzt nun zuerst daraufhin wieder da
              anschließend und_dann
              """),
          entry(
              Topic.FILLER,
              """
              bitte pls nur auch dann und aber also so einfach mal noch vielleicht etwa circa ca ca. rund
              ungefähr knapp genau maximal max. mindestens höchstens minimal unter über bis zu ein
              eine einen einem einer der die das den dem unser unsere mein meine dauert dauern dauer
              lang länge format modus soll sollen sollte muss darf ist sein es er sie wird werden im in
              von mit am für als als_ganzes insgesamt gesamt hat haben kurz ich wir brauche brauchen
              will wollen möchte möchten hätte hätten gern gerne mir uns doch ganz strikt weniger mehr
              länger laufen läuft laufzeit werden gedreht machen drehen erstellen produzieren lass lasst bitte_nur auf zirka
              """),
          entry(
              Topic.MOOD,
              """
              trocken leise laut ruhig wütend zornig traurig fröhlich müde nervös aufgeregt sarkastisch
              ironisch sanft bestimmt kalt kühl warm herzlich ernst flach überrascht gelangweilt
              amüsiert stolz schüchtern langsam schnell heiser atemlos zögernd zögerlich
              selbstbewusst genervt besorgt erleichtert verwirrt verzweifelt neugierig freundlich frech
              lächelnd lachend weinend flüsternd schreiend grinsend seufzend zusammen gemeinsam
              gleichzeitig nachdenklich verspielt höflich streng schläfrig begeistert monoton lässig
              beiläufig triumphierend verlegen verträumt spöttisch knapp sachlich zärtlich hastig
              energisch kleinlaut schmunzelnd strahlend nuschelnd off im_off aus_dem_off v.o. vo
              glücklich schroff barsch betrübt gerührt erschrocken entsetzt entschlossen
              """),
          entry(
              Topic.DOES,
              """
              ist sind war schau~ sieht sehen sah lächel~ lächelt lach~ nick~ wart~ wartet steht stehen
              stand sitzt sitzen saß geh~ geht gehen ging läuft laufen lief komm~ kam tritt treten
              betritt verlässt verlassen öffn~ öffnet schließ~ nimmt nehmen nahm hält halten hielt
              leg~ stell~ setz~ dreh~ gib~ gibt geben gab zeig~ wink~ trink~ isst essen koch~ back~
              bäckt putz~ wisch~ feg~ schreib~ liest lesen las schläft schlafen wach~ liegt liegen lag
              tanz~ wein~ umarm~ küss~ spring~ fällt fallen fiel lehn~ starr~ blick~ hör~ horch~
              schüttel~ zuck~ schieb~ zieht ziehen zog heb~ trägt tragen trug wirft werfen warf fang~
              fängt fährt fahren fuhr kletter~ hält_an beginn~ such~ find~ findet verliert gieß~
              servier~ bezahl~ zahl~ kauf~ verkauf~ schneid~ schneidet knet~ knetet misch~ zünd~
              drück~ tipp~ ruf~ antwort~ spiel~ sing~ mal~ malt zeichne~ arbeit~ arbeitet ruh~ denk~
              träum~ erinner~ vergiss~ vergisst weiß will mag lieb~ hass~ versuch~ hilft trifft
              treffen folg~ führ~ kämpf~ gewinn~ stirbt leb~ wächst erschein~ verschwind~
              verschwindet hat haben hatte bekomm~ mach~ macht zitter~ gähn~ streck~ bück~ knie~
              kriech~ schwimm~ flieg~ fliegt klopf~ klingel~ prüf~ zähl~ fütter~ wasch~ wäscht
              pack~ häng~ hängt berühr~ streichel~ bleibt bleiben blieb kehr~ beweg~ stolper~
              reparier~ bau~ bricht sagt fragt schweig~ beobacht~ beobachtet renn~ eil~ verteil~
              rühr~ schnupper~ riech~ riecht sortier~ streut pust~ pustet
              """),
          entry(
              Topic.FUNCTION,
              """
              der die das den dem des ein eine einen einem einer und oder aber dann wenn während wo wer
              was warum wie da hier es er sie wir ihr du ich man sein seine ihre mein meine unser unsere
              kein keine keinen nicht ja nein in im an am auf bei vor hinter neben unter über zwischen zu
              zum zur von vom mit ohne für aus nach durch um bis seit bitte nur auch nie niemals immer
              vielleicht plötzlich schließlich zuerst zuletzt später jetzt nun wieder heute morgen
              gestern beide alle einige jeder jede niemand jemand etwas nichts alles mach mache erstelle
              drehe dreh zeige zeig ende endet schluss schnitt halbtotale totale nahaufnahme großaufnahme
              einstellung szene bild spot video clip film länge format hochformat querformat ort zeit
              tag abend nacht mittag regen schnee sonne dampf rauch licht musik kamera hallo danke
              guten gut alt alte neu montag dienstag mittwoch donnerstag freitag samstag sonntag januar
              februar märz april mai juni juli august september oktober november dezember deutsch
              englisch instagram tiktok youtube brot kaffee tee teig mehl wasser wind stille dunkelheit
              staub wellen verkehr straße menschen leute text logo ton stimme kein titel sekunden
              minuten sekunde minute zwanzig dreißig eins zwei drei vier fünf sechs sieben acht neun
              zehn so doch noch schon als ob weil sobald draußen drinnen oben unten links rechts vorne
              hinten überall erst zunächst zuerst erstens zweitens vorher nachher zuvor danach daraufhin darauf dort hier endlich irgendwann
              unterdessen inzwischen währenddessen pause gleichzeitig nebenan anschließend zudem außerdem
              dazwischen dahinter davor drüben woanders daneben hierauf sodann trotzdem deshalb
              langsam leise laut schnell früh spät morgens abends nachts mittags
              tagsüber ganz sehr einmal danach davor dabei dazu langsames weihnachten ostern
              lass lasst ich detailaufnahme schwenk schließt öffnet setting dialog handlung
              """));

  private GermanWords() {}
}
