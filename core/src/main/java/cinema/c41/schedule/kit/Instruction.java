package cinema.c41.schedule.kit;

import cinema.c41.base.Tree;
import cinema.c41.plan.Work;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Lora;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import cinema.c41.preset.RequestTree;
import cinema.c41.preset.Setting;
import cinema.c41.preset.lora.LoraCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a preset is told to make for a shot, but for what only turns out later: its length, its
/// pictures and sounds.
///
/// @param words in sentences: what is seen and what happens
/// @param seed of the first attempt; every retake of an unfit result moves it
/// @param loras of its base model
/// @param aspect of the film, width over height
public record Instruction(
    Tool.Taken tool, String words, long seed, List<Lora> loras, double aspect) {
  public Instruction {
    loras = List.copyOf(loras);
  }

  /// What a preset is told that knows some of the LoRAs that were asked for: those of its base
  /// model go in, with the words that wake them.
  public static Instruction with(List<LoraCard> cards, Instruction plain) {
    var words = new StringBuilder(plain.words);
    var loras = new ArrayList<Lora>();
    for (LoraCard card : cards) {
      String family = plain.tool.preset().about().family();
      card.of(family, Optional.empty())
          .filter(
              lora -> plain.tool.variant().experts().stream().anyMatch(lora.files()::containsKey))
          .ifPresent(
              lora -> {
                loras.add(lora);
                words.append(card.trigger().isEmpty() ? "" : " " + card.trigger() + ".");
              });
    }
    return new Instruction(plain.tool, words.toString(), plain.seed, loras, plain.aspect);
  }

  /// Everything that it says, for keys.
  public Tree.Obj spec() {
    return Tree.obj()
        .with("tool", tool.preset().makings(tool.variant()))
        .with("request", RequestTree.of(request(still(), 0)));
  }

  Ask still() {
    return Ask.still(aspect, tool.quality());
  }

  Ask lasting(double seconds) {
    return Ask.shot(seconds, aspect, tool.quality());
  }

  Request request(Ask ask, int retake) {
    Request request = plain(ask).with(Task.WORDS, Tree.text(words)).withLoras(loras);
    return seedSetting()
        .map(setting -> request.with(setting.name(), Tree.number(seed(setting, retake))))
        .orElse(request);
  }

  /// Without words, for what needs none.
  Request plain(Ask ask) {
    return Request.of(tool.preset().id(), ask).withVariant(tool.variant().name());
  }

  /// How much work it is, about so long.
  public Work work(double seconds) {
    Preset preset = tool.preset();
    return PresetWork.of(preset, tool.variant(), seconds > 0 ? lasting(seconds) : still());
  }

  private Optional<Setting> seedSetting() {
    return tool.preset().settings().stream()
        .filter(one -> one.name().equals(Task.SEED))
        .findFirst();
  }

  private long seed(Setting setting, int retake) {
    long most = setting.limits().most().map(BigDecimal::longValue).orElse(Long.MAX_VALUE - 1);
    return Math.floorMod(seed + retake, most + 1);
  }
}
