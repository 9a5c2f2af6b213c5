package cinema.c41.film;

import java.util.ArrayList;
import java.util.List;

/// The longest common subsequence of two lists: what stayed the same, in order.
final class LongestCommon {
  /// Beyond this many comparisons the lists are compared one by one: nobody has such a gap.
  private static final long MOST = 4_000_000;

  private LongestCommon() {}

  /// The places in both lists of what they have in common.
  static List<int[]> pairs(List<String> left, List<String> right) {
    if ((long) left.size() * right.size() > MOST) {
      return inStep(left, right);
    }
    int[][] longest = table(left, right);
    var pairs = new ArrayList<int[]>();
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      if (left.get(l).equals(right.get(r))) {
        pairs.add(new int[] {l++, r++});
      } else if (longest[l + 1][r] >= longest[l][r + 1]) {
        l++;
      } else {
        r++;
      }
    }
    return pairs;
  }

  private static int[][] table(List<String> left, List<String> right) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int l = left.size() - 1; l >= 0; l--) {
      for (int r = right.size() - 1; r >= 0; r--) {
        longest[l][r] =
            left.get(l).equals(right.get(r))
                ? longest[l + 1][r + 1] + 1
                : Math.max(longest[l + 1][r], longest[l][r + 1]);
      }
    }
    return longest;
  }

  private static List<int[]> inStep(List<String> left, List<String> right) {
    var pairs = new ArrayList<int[]>();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      if (left.get(i).equals(right.get(i))) {
        pairs.add(new int[] {i, i});
      }
    }
    return pairs;
  }
}
