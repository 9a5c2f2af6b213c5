package cinema.c41.breakdown;

import java.util.List;
import java.util.Random;

/// Screenplays that nobody would write, the same for the same seed.
final class RandomScript {
  private static final List<String> PEOPLE =
      List.of(
          "ANNA", "BEN", "DIE SCHAFFNERIN", "OLD MAN", "MAN", "@McAvoy", "DR. ROTH", "ANNA & BEN");
  private static final List<String> PLACES =
      List.of(
          "INT. BAR - NIGHT",
          "EXT. STREET - DAY",
          "INT./EXT. CAR - DAWN",
          ".DER TRAUM",
          "EST. CITY");
  private static final List<String> ACTIONS =
      List.of(
          "Rain on the windows.",
          "Anna sits down. Ben stands at the bar.",
          "She takes the glass and drinks.",
          "Ben walks to the door. He opens the letter.",
          "Die Tür geht auf. Die Schaffnerin kommt herein.",
          "Anna looks at Ben.",
          "The phone rings.",
          "Er setzt sich. Er legt den Brief auf den Tisch.",
          "Ben leaves.",
          "The old man crosses the room and lies down on the bench.",
          "They wait.",
          "FADE OUT.",
          "> LATER <",
          "~A song that belongs to nobody",
          "McAvoy enters with a suitcase. He drops the bag. Dr. Roth looks at him. Then Anna.");
  private static final List<String> WORDS =
      List.of(
          "yes",
          "no",
          "never",
          "bread",
          "half past six",
          "you know",
          "Ben",
          "_very_",
          "Zug",
          "tired",
          "open the door",
          "again",
          "why",
          "the whole street",
          "Anna",
          "weit",
          "nothing");
  private static final List<String> ENDS = List.of(".", "?", "!", "…", ",", " –");
  private static final List<String> DIRECTIONS =
      List.of("(quietly)", "(to Anna)", "(beat)", "(zu laut)", "(whispering, to himself)");
  private static final List<String> EXTENSIONS =
      List.of("", "", "", "", "", "", " (V.O.)", " (O.S.)", " (CONT'D)", " (on the radio)");
  private static final List<String> NOTES =
      List.of(
          "[[shot: close, @Anna]]",
          "[[shot: two-shot, 3s]]",
          "[[shot: insert hands]]",
          "[[shot: Totale]]",
          "[[shot: OTS, @Ben, push in]]",
          "[[shot:]]",
          "[[nothing for the camera]]");

  private final Random random;
  private final int people;
  private final StringBuilder text = new StringBuilder();

  private RandomScript(Random random, int people) {
    this.random = random;
    this.people = people;
  }

  static String of(long seed) {
    return of(seed, PEOPLE.size());
  }

  /// @param people how many may speak, from the first of the list
  static String of(long seed, int people) {
    var random = new Random(seed);
    var script = new RandomScript(random, people);
    for (int scenes = 1 + random.nextInt(4); scenes > 0; scenes--) {
      script.scene();
    }
    return script.text.toString();
  }

  private void scene() {
    text.append(one(PLACES)).append("\n\n");
    for (int parts = random.nextInt(14); parts > 0; parts--) {
      switch (random.nextInt(8)) {
        case 0, 1 -> text.append(one(ACTIONS)).append("\n\n");
        case 2 -> text.append(one(NOTES)).append(random.nextBoolean() ? "\n" : "\n\n");
        default -> dialogue();
      }
    }
  }

  private void dialogue() {
    String dual = random.nextInt(8) == 0 ? " ^" : "";
    text.append(PEOPLE.get(random.nextInt(people)))
        .append(one(EXTENSIONS))
        .append(dual)
        .append('\n');
    for (int speeches = 1 + random.nextInt(2); speeches > 0; speeches--) {
      if (random.nextInt(4) == 0) {
        text.append(one(DIRECTIONS)).append('\n');
      }
      text.append(random.nextInt(9) == 0 ? "~" : "").append(speech()).append('\n');
    }
    text.append('\n');
  }

  private String speech() {
    var speech = new StringBuilder();
    for (int words = 1 + random.nextInt(random.nextInt(6) == 0 ? 60 : 6); words > 0; words--) {
      speech.append(speech.isEmpty() ? "" : " ").append(one(WORDS));
      speech.append(random.nextInt(3) == 0 ? one(ENDS) : "");
    }
    return speech.toString();
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
