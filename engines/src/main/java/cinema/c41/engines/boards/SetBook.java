package cinema.c41.engines.boards;

import cinema.c41.camera.Figure;
import cinema.c41.camera.Picture;
import cinema.c41.camera.Place;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engines.boards.outdoors.Country;
import cinema.c41.engines.boards.outdoors.Forest;
import cinema.c41.engines.boards.outdoors.OpenGround;
import cinema.c41.engines.boards.outdoors.Park;
import cinema.c41.engines.boards.outdoors.Platform;
import cinema.c41.engines.boards.outdoors.Roof;
import cinema.c41.engines.boards.outdoors.Shore;
import cinema.c41.engines.boards.outdoors.Square;
import cinema.c41.engines.boards.outdoors.Street;
import cinema.c41.engines.boards.rooms.Bar;
import cinema.c41.engines.boards.rooms.Bathroom;
import cinema.c41.engines.boards.rooms.Bedroom;
import cinema.c41.engines.boards.rooms.Cafe;
import cinema.c41.engines.boards.rooms.CarCabin;
import cinema.c41.engines.boards.rooms.Classroom;
import cinema.c41.engines.boards.rooms.Corridor;
import cinema.c41.engines.boards.rooms.Hall;
import cinema.c41.engines.boards.rooms.Kitchen;
import cinema.c41.engines.boards.rooms.LivingRoom;
import cinema.c41.engines.boards.rooms.Office;
import cinema.c41.engines.boards.rooms.PlainRoom;
import cinema.c41.engines.boards.rooms.Shop;
import cinema.c41.engines.boards.rooms.TrainCar;
import cinema.c41.engines.boards.rooms.Ward;
import cinema.c41.engines.boards.rooms.Workshop;
import cinema.c41.engines.boards.set.SetDesign;
import java.util.List;
import java.util.Locale;

/// Which set the words of a heading mean, in English and German and a little beyond. The first
/// entry that has a word of the heading wins, so narrow places stand before wide ones: a bus stop
/// is a street, a station is not a train.
final class SetBook {
  private static final List<Entry> INDOORS =
      List.of(
          new Entry(new Kitchen(), "kitchen küche cuisine cocina pantry"),
          new Entry(Shop.bakery(), "bakery bäcker baecker boulangerie panader konditorei"),
          new Entry(new Bedroom(), "bedroom schlafzimmer hotel motel kinderzimmer chambre bed"),
          new Entry(new Bathroom(), "bathroom badezimmer toilet dusche shower restroom bad"),
          new Entry(
              new Ward(), "hospital krankenhaus klinik clinic ward arzt doctor praxis hôpital"),
          new Entry(new Classroom(), "school schule class klasse hörsaal universit lecture école"),
          new Entry(
              new Corridor(),
              "corridor flur hallway gang korridor stair treppe tunnel lobby elevator aufzug"),
          new Entry(new Cafe(), "café cafe coffee restaurant diner kantine canteen bistro"),
          new Entry(new Bar(), "bar kneipe pub club tavern saloon wirtshaus gasthaus lounge"),
          new Entry(
              new Office(),
              "office büro buero agentur agency meeting konferenz conference studio news polizei"
                  + " police bank bureau"),
          new Entry(
              new Workshop(),
              "workshop werkstatt garage factory fabrik lager warehouse halle lab basement keller"
                  + " attic dachboden barn scheune"),
          new Entry(
              new Hall(),
              "church kirche theat court gericht cathedral dom museum stage bühne opera oper"),
          new Entry(
              Shop.general(),
              "shop laden store supermarkt supermarket market apotheke pharmacy kiosk boutique"),
          new Entry(
              new TrainCar(),
              "train zug subway u-bahn s-bahn abteil compartment bus tram metro plane flugzeug"
                  + " airplane"),
          new Entry(new CarCabin(), "car auto taxi wagen truck lkw van voiture cab"),
          new Entry(
              new LivingRoom(),
              "living wohn apartment flat salon library bibliothek house haus home villa loft"));

  private static final List<Entry> OUTDOORS =
      List.of(
          new Entry(new Street(), "parking parkplatz bushaltestelle"),
          new Entry(
              new Platform(), "platform bahnhof bahnsteig station gare gleis airport flughafen"),
          new Entry(new Roof(), "roof dach terrace terrasse balcon balkon skyscraper"),
          new Entry(
              Shore.quay(), "harbo hafen pier quay kai dock ship schiff boat boot steg marina"),
          new Entry(
              Shore.beach(),
              "sea meer beach strand ocean coast küste shore ufer lake see river fluss mer playa"
                  + " island insel düne dune"),
          new Entry(new Forest(), "forest wald woods jungle dschungel forêt bosque"),
          new Entry(Country.peaks(), "mountain berg alp peak gipfel cliff klippe montagne"),
          new Entry(
              new Park(),
              "park garden garten yard cemetery friedhof playground spielplatz wiese lawn jardin"),
          new Entry(
              new Square(),
              "square platz markt market village dorf plaza piazza brunnen fountain courtyard hof"),
          new Entry(
              Country.fields(),
              "field feld farm road landstraße highway autobahn country desert wüste acker meadow"
                  + " hill hügel"),
          new Entry(
              new Street(),
              "street straße strasse alley gasse city stadt town crossing kreuzung bridge brücke"
                  + " car auto taxi parking parkplatz sidewalk rue house haus shop laden bar café"
                  + " office bakery bäcker school schule hospital krankenhaus"));

  private SetBook() {}

  static SetDesign of(Place place) {
    String words = place.words().toLowerCase(Locale.ROOT);
    return place.interior()
        ? first(INDOORS, words, first(OUTDOORS, words, new PlainRoom()))
        : first(OUTDOORS, words, first(wide(), words, new OpenGround()));
  }

  /// The picture as this place allows it: nobody stands in a car, and a camera in there sees no
  /// more than two.
  static Picture staged(Picture picture) {
    if (!(of(picture.place()) instanceof CarCabin)) {
      return picture;
    }
    List<Figure> seated = picture.figures().stream().map(SetBook::seated).toList();
    var size = Framing.isWide(picture.size()) ? ShotSize.TWO_SHOT : picture.size();
    return new Picture(
        picture.place(),
        seated,
        size,
        picture.move(),
        picture.lens(),
        picture.subject(),
        picture.action(),
        picture.mouths());
  }

  private static Figure seated(Figure figure) {
    return new Figure(
        figure.name(), figure.cast(), figure.stage(), Posture.SITTING, figure.eyeline());
  }

  /// Whether grass and leaves grow there.
  static boolean isGreen(SetDesign set) {
    return set instanceof Forest
        || set instanceof Park
        || set instanceof Country
        || set instanceof OpenGround;
  }

  /// What may well be outside although rooms are listed with it.
  private static List<Entry> wide() {
    return INDOORS.stream()
        .filter(entry -> entry.set() instanceof TrainCar || entry.set() instanceof Hall)
        .toList();
  }

  private static SetDesign first(List<Entry> book, String words, SetDesign otherwise) {
    return book.stream()
        .filter(entry -> entry.knows(words))
        .findFirst()
        .map(Entry::set)
        .orElse(otherwise);
  }

  /// @param words beginnings of words; short ones must be whole words
  private record Entry(SetDesign set, List<String> words) {
    private static final int SHORT = 4;

    Entry(SetDesign set, String words) {
      this(set, List.of(words.split(" ")));
    }

    boolean knows(String heading) {
      return words.stream().anyMatch(word -> has(heading, word));
    }

    private static boolean has(String heading, String word) {
      if (word.length() > SHORT) {
        return heading.contains(word);
      }
      for (String said : heading.split("[^\\p{L}-]+")) {
        if (said.equals(word)
            || said.length() > SHORT
                && (said.endsWith(word) || word.length() == SHORT && said.startsWith(word))) {
          return true;
        }
      }
      return false;
    }
  }
}
