package cinema.c41.engines.boards.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaitTest {
  private static final double REACH = .8;
  private static final double ANKLE = 6.8;

  @Test
  void the_foot_that_carries_stays_where_it_is_while_the_body_goes_on() {
    for (double phase = 0; phase < .5; phase += 1 / 16.0) {
      // In half a round the body goes on by two reaches.
      double body = phase * 4 * REACH;
      double foot = new Gait(phase, REACH).leg(0, ANKLE)[4];

      assertThat(body + foot).isEqualTo(REACH, within(.02));
    }
  }

  @Test
  void the_other_foot_is_lifted_over_the_ground() {
    for (double phase = .55; phase < .95; phase += .05) {
      assertThat(new Gait(phase, REACH).leg(0, ANKLE)[5]).isLessThan(ANKLE - .05);
    }
  }

  @Test
  void no_leg_is_stretched_or_bent_backwards() {
    for (double phase = 0; phase < 1; phase += 1 / 32.0) {
      double[] leg = new Gait(phase, REACH).leg(0, ANKLE);
      double thigh = Math.hypot(leg[2] - leg[0], leg[3] - leg[1]);
      double shin = Math.hypot(leg[4] - leg[2], leg[5] - leg[3]);

      assertThat(thigh).isEqualTo(shin, within(.02));
      assertThat(leg[2]).isGreaterThanOrEqualTo((leg[0] + leg[4]) / 2);
    }
  }

  @Test
  void an_arm_swings_against_the_leg_beside_it() {
    assertThat(new Gait(0, REACH).arm(0)[2]).isNegative();
    assertThat(new Gait(.5, REACH).arm(0)[2]).isPositive();
  }
}
