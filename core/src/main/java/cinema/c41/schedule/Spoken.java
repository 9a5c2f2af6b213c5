package cinema.c41.schedule;

import cinema.c41.base.Tree;
import cinema.c41.camera.Phone;
import cinema.c41.film.Line;
import cinema.c41.film.SyncSound;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import java.util.List;

/// A line as it was spoken by a voice step.
record Spoken(Line line, String voice, Made.Output output) {
  static Spoken of(VoicedLine line, Inputs inputs) {
    return new Spoken(line.line(), line.voice(), inputs.made(line.step()).output("voice"));
  }

  long samples() {
    return output.facts().whole("samples");
  }

  double seconds() {
    return samples() / (double) SyncSound.SAMPLE_RATE;
  }

  List<Phone> phones() {
    return output.facts().list("phones").stream().map(Spoken::phone).toList();
  }

  SyncSound sound(double start) {
    return new SyncSound(output.asset(), start, samples(), line.character(), line.text(), voice);
  }

  private static Phone phone(Tree pair) {
    List<Tree> items = pair.asList();
    return new Phone(items.get(0).asText(), items.get(1).asDecimal());
  }
}
