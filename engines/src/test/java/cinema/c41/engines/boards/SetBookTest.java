package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.Place;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetBookTest {
  private static final Artists ARTISTS = Artists.ready();

  @ParameterizedTest
  @CsvSource({
    "BAKERY, Shop",
    "BÄCKEREI, Shop",
    "BÄCKEREI MÜLLER - VERKAUFSRAUM, Shop",
    "KITCHEN, Kitchen",
    "KÜCHE, Kitchen",
    "WOHNZIMMER, LivingRoom",
    "ANNA'S APARTMENT, LivingRoom",
    "BEDROOM, Bedroom",
    "BÜRO, Office",
    "KNEIPE, Bar",
    "THE BAR, Bar",
    "CAFÉ, Cafe",
    "FLUR, Corridor",
    "KRANKENHAUS, Ward",
    "HOSPITAL CORRIDOR, Ward",
    "KLASSENZIMMER, Classroom",
    "CAR, CarCabin",
    "TAXI - MOVING, CarCabin",
    "ZUG, TrainCar",
    "GARAGE, Workshop",
    "BADEZIMMER, Bathroom",
    "KIRCHE, Hall",
    "XYZZY, PlainRoom",
    "'', PlainRoom",
    "CARLA'S ROOM, PlainRoom"
  })
  void the_words_of_a_heading_choose_a_room(String words, String set) {
    assertThat(SetBook.of(new Place(words, true, "DAY")).getClass().getSimpleName()).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({
    "STREET, Street",
    "STRASSE, Street",
    "Straße vor dem Haus, Street",
    "MEER, Shore",
    "BEACH, Shore",
    "HAFEN, Shore",
    "WALD, Forest",
    "PARK, Park",
    "DACH, Roof",
    "ROOFTOP, Roof",
    "BAHNHOF, Platform",
    "MARKTPLATZ, Square",
    "BERGE, Country",
    "COUNTRY ROAD, Country",
    "PARKING LOT, Street",
    "BAKERY, Street",
    "PLUGH, OpenGround",
    "ÜBERSEE, Shore"
  })
  void the_words_of_a_heading_choose_an_open_place(String words, String set) {
    assertThat(SetBook.of(new Place(words, false, "DAY")).getClass().getSimpleName())
        .isEqualTo(set);
  }

  @Test
  void every_place_is_drawn_at_every_hour() {
    List<String> words =
        List.of(
            "KITCHEN",
            "BAKERY",
            "BEDROOM",
            "BATH ROOM BAD",
            "HOSPITAL",
            "SCHOOL",
            "FLUR",
            "CAFE",
            "BAR",
            "OFFICE",
            "GARAGE",
            "CHURCH",
            "SHOP",
            "TRAIN",
            "CAR",
            "HOME",
            "BAHNHOF",
            "ROOF",
            "HARBOR",
            "SEA",
            "FOREST",
            "BERG",
            "PARK",
            "SQUARE",
            "FIELD",
            "STREET",
            "?");
    for (String word : words) {
      for (boolean interior : new boolean[] {true, false}) {
        for (String time : List.of("DAWN", "NIGHT")) {
          var job = Jobs.of(ShotSize.WIDE).in(word, interior, time).silent();

          assertThat(BoardFilm.drawn(job, ARTISTS).shoot(0).bytes()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void nobody_stands_in_a_car() {
    var picture = SetBook.staged(Jobs.of(ShotSize.WIDE).in("AUTO", true, "DAY").silent().picture());

    assertThat(picture.size()).isEqualTo(ShotSize.TWO_SHOT);
    assertThat(picture.figures()).allMatch(figure -> figure.posture() == Posture.SITTING);
  }
}
