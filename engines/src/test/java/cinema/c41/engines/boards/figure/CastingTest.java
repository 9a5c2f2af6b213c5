package cinema.c41.engines.boards.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastingTest {
  @Test
  void eight_people_have_eight_colours() {
    var accents = new HashSet<Integer>();
    for (int cast = 0; cast < 8; cast++) {
      accents.add(look("X" + cast, cast).colours().accent());
    }

    assertThat(accents).hasSize(8);
  }

  @Test
  void somebody_looks_the_same_wherever_they_stand() {
    var here = new Figure("ANNA", 3, -1, Posture.SITTING, Eyeline.LEFT);
    var there = new Figure("ANNA", 3, 1, Posture.WALKING, Eyeline.AWAY);

    assertThat(Casting.look(here)).isEqualTo(Casting.look(there));
  }

  @Test
  void women_have_no_beards() {
    for (String name :
        List.of("ANNA", "FRAU KELLER", "Sophie", "OLD WOMAN", "MUTTER", "Laura (40)")) {
      for (int cast = 0; cast < 12; cast++) {
        assertThat(look(name, cast).wear().beard()).isEqualTo(Beard.NONE);
      }
    }
  }

  @Test
  void names_tell_age() {
    assertThat(look("OLD MAN", 0).age()).isEqualTo(Look.Age.OLD);
    assertThat(look("LITTLE GIRL", 0).age()).isEqualTo(Look.Age.CHILD);
    assertThat(look("LITTLE GIRL", 0).height()).isLessThan(look("TOM", 1).height());
  }

  private static Look look(String name, int cast) {
    return Casting.look(new Figure(name, cast, 0, Posture.STANDING, Eyeline.CAMERA));
  }
}
