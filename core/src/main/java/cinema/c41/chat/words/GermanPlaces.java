package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// German words for where and when; compounds are recognised by their last part.
final class GermanPlaces {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(
              Topic.INSIDE,
              """
              bäckerei backstube küche schlafzimmer badezimmer bad zimmer raum wohnzimmer saal halle
              flur korridor büro studio atelier laden geschäft supermarkt kaufhaus café cafe bar
              kneipe restaurant lokal gasthaus wirtshaus imbiss bistro kantine mensa hotel lobby
              empfang rezeption aufzug fahrstuhl treppenhaus treppe dachboden keller garage werkstatt
              fabrik lagerhalle lager scheune stall schuppen hütte haus wohnung loft villa schloss burg
              palast kirche kathedrale kapelle tempel moschee synagoge kloster schule klasse klassenzimmer
              universität uni bibliothek bücherei museum galerie theater kino oper nachtclub club disko
              disco casino krankenhaus station klinik praxis apotheke labor gefängnis zelle
              gerichtssaal bank postamt bahnhofshalle flughafen terminal flugzeug cockpit zug abteil
              waggon straßenbahn tram bus auto wagen taxi lastwagen lkw schiff boot u-boot raumschiff
              rakete zelt fitnessstudio sauna waschsalon friseursalon salon buchladen buchhandlung
              metzgerei gewächshaus boutique sitzungssaal kindergarten kita umkleide umkleidekabine
              kabine schrank toilette klo esszimmer höhle tunnel mine bunker turm leuchtturm brauerei
              weingut serverraum kühlschrank ofen aquarium planetarium pension
              herberge gaststätte foyer stube heim u-bahn s-bahn hörsaal konferenzraum kiosk
              badewanne bett sofa tisch tresen theke fensterbank schreibtisch imbissbude bude
              wartezimmer kinderzimmer sprechzimmer metro kajüte kombüse zuhause haushalt
              konditorei redaktion kanzlei wintergarten lesesaal
              """),
          entry(
              Topic.OUTSIDE,
              """
              straße strasse gasse weg allee autobahn kreuzung brücke platz marktplatz markt hof
              innenhof hinterhof garten park spielplatz feld wiese weide wald dschungel regenwald
              wüste düne dünen strand küste ufer klippe klippen meer see ozean fluss flussufer teich
              bach wasserfall insel hafen pier steg kai berg berge bergen gebirge hügel tal gletscher
              vulkan gipfel dach dachterrasse terrasse balkon veranda auffahrt parkplatz tankstelle
              bushaltestelle haltestelle bahnsteig gleis bahnhof landebahn stadion sportplatz
              fußballplatz weinberg obstgarten bauernhof acker zoo jahrmarkt rummel zirkus
              campingplatz lagerfeuer friedhof ruine ruinen baustelle stadt dorf burg landstraße vorort
              skyline bank parkbank bürgersteig gehweg türschwelle moor heide steppe weltraum
              weltall mars promenade kanal brunnen pfad kornfeld rennstrecke piste skipiste
              nordsee ostsee alpen berlin hamburg münchen wien zürich köln paris london innenstadt
              fußgängerzone kurve hochhausdach alm schlucht bucht deich watt
              """),
          entry(
              Topic.TIME,
              """
              morgengrauen morgendämmerung dämmerung sonnenaufgang tagesanbruch morgen vormittag mittag
              nachmittag abend abenddämmerung sonnenuntergang nacht mitternacht tag tageslicht
              einbruch_der_dunkelheit einbruch_der_nacht blaue_stunde blauen_stunde goldene_stunde
              goldenen_stunde früh frühe feierabend mittagszeit morgenlicht abendlicht abendrot ladenschluss
              morgenrot sommerabend sommertag sommernacht sommermorgen winterabend wintertag
              winternacht wintermorgen herbstabend herbsttag herbstmorgen herbstnacht
              frühlingsmorgen frühlingstag sonntagmorgen sonntagabend samstagabend samstagmorgen
              montagmorgen freitagabend silvesternacht mondlicht mondschein regennacht
              """),
          entry(
              Topic.TIME_ADVERB,
              """
              nachts morgens frühmorgens vormittags mittags nachmittags abends spätabends tagsüber
              spätnachts
              """),
          entry(
              Topic.TIME_OPENER,
              """
              am im bei in_der um gegen zur zum beim kurz_vor kurz_nach eines an_einem in_einer während_der
              früh_am spät_am mitten_in_der tief_in_der noch_vor vor nach bei_der es_ist in_den an
              es_ist_ein es_ist_eine spät_in_der früh_in_der mitten_am an_dem
              ein eine der die das
              """),
          entry(
              Topic.TIME_ADJECTIVE,
              """
              frühen früher frühe späten später späte dunklen dunkle regnerischen verregneten
              verregneter verregnete kalten kalte kalter warmen warme warmer heißen heißer lauen lauer
              laue nebligen nebliger neblige sonnigen sonniger stürmischen stürmischer verschneiten
              verschneiter ruhigen klaren klare grauen grauer hellen hellem helllichten
              sternklaren eisigen goldenen
              """));

  private GermanPlaces() {}
}
