package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.production.PlanView;
import cinema.c41.production.PlanView.StepView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlanSvgTest {
  @Test
  void a_step_is_a_box_a_check_a_dot_and_a_need_a_line() throws Exception {
    Document svg = draw(film(2));

    assertThat(boxes(svg)).as("voice, board, segment per shot; cut, reel").hasSize(2 * 3 + 2);
    assertThat(count(svg, "circle")).as("checks of voices and boards").isEqualTo(4);
    assertThat(count(svg, "path")).as("needs that do not follow from others").isEqualTo(2 * 4);
  }

  @Test
  void stages_stand_from_left_to_right_with_their_names() throws Exception {
    Document svg = draw(film(3));

    List<String> texts = texts(svg);
    assertThat(texts).contains("voices 3", "boards 3", "cut 1", "deliver 4");
    assertThat(texts).contains("film").anyMatch(text -> text.contains("; dots: 6 checks"));
  }

  @Test
  void no_two_boxes_lie_on_each_other_in_a_film_of_300_shots() throws Exception {
    List<String> places =
        boxes(draw(film(300))).stream()
            .map(box -> box.getAttribute("x") + " " + box.getAttribute("y"))
            .toList();

    assertThat(places).doesNotHaveDuplicates().hasSize(902);
  }

  @Test
  void whatever_a_line_says_it_is_xml() throws Exception {
    String line = "ANNA & \"BEN\": <b>Los</b> \u0001\u001b[2J \ud800 花子 🎬 ]]> '";
    var step = new StepView("voice/1A/1", "voices", line, "voices", List.of(), "key", true);

    Document svg = draw(new PlanView("<film>", List.of(step), Optional.empty(), List.of()));

    assertThat(texts(svg)).anyMatch(text -> text.startsWith("ANNA & \"BEN\": <b>Los</b>"));
  }

  @Test
  void a_plan_of_nothing_is_a_picture_too() throws Exception {
    Document svg = draw(new PlanView("film", List.of(), Optional.empty(), List.of()));

    assertThat(boxes(svg)).isEmpty();
  }

  /// A voice, its check, a board, its check and a segment for every shot; a cut and a reel.
  private static PlanView film(int shots) {
    var steps = new ArrayList<StepView>();
    for (int i = 0; i < shots; i++) {
      steps.add(step("voice/" + i, "voices"));
      steps.add(step("check/voice/" + i, "checks", "voice/" + i));
      steps.add(step("shot/" + i, "boards", "voice/" + i, "check/voice/" + i));
      steps.add(step("check/shot/" + i, "checks", "shot/" + i));
    }
    String[] boards = IntStream.range(0, shots).mapToObj(i -> "shot/" + i).toArray(String[]::new);
    steps.add(step("cut", "cut", boards));
    for (int i = 0; i < shots; i++) {
      steps.add(step("segment/" + i, "deliver", "shot/" + i, "check/shot/" + i, "voice/" + i));
    }
    steps.add(
        step(
            "reel",
            "deliver",
            IntStream.range(0, shots).mapToObj(i -> "segment/" + i).toArray(String[]::new)));
    return new PlanView("film", steps, Optional.empty(), List.of());
  }

  private static StepView step(String id, String stage, String... needs) {
    return new StepView(id, stage, "make " + id, "", List.of(needs), "key", false);
  }

  private static Document draw(PlanView plan) throws Exception {
    var bytes = PlanSvg.of(plan).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> boxes(Document svg) {
    return elements(svg, "rect").stream().filter(rect -> rect.hasAttribute("rx")).toList();
  }

  private static List<String> texts(Document svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }

  private static int count(Document svg, String name) {
    return elements(svg, name).size();
  }

  private static List<Element> elements(Document svg, String name) {
    var all = svg.getElementsByTagName(name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }
}
